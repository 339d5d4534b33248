import { printedFigures } from "../coverage.ts";
import { isDoubt } from "../flag-words.ts";
import { indicatorOf } from "../lookup.ts";
import { samePeriod } from "../period.ts";
import { isLater, saidOf } from "../said.ts";
import type { Data, Printed } from "../types.ts";
import { isUnordered, looksBack, sameSource } from "./evidence.ts";
import type { NumberPromise } from "./promises.ts";

/** Why a figure beside a promise may not decide what became of it. */
export const nearReasons = ["indicator", "member", "time", "doubtful", "unordered", "forecast"] as const;
export type NearReason = (typeof nearReasons)[number];

/** A figure that sounds like the promised one and is not the same, in every way in which it differs. */
export interface Near {
  figure: Printed;
  why: readonly NearReason[];
}

/**
 * The results, and the targets and forecasts of other sources, of the place, not said before the promise, of the same
 * thing or of what sounds like it, for a time that overlaps, those that differ least first, and of these the latest.
 * What is of no stated time is none, unless it may be of as many years as the promise.
 */
export function nearTo(promise: NumberPromise, data: Data): readonly Near[] {
  const { figure: own, again } = promise;
  const ids = new Set([own, ...again].map(({ id }) => id));
  const related = relatedTo(own, data);
  return printedFigures(data)
    .filter((figure) => !ids.has(figure.id) && figure.place === own.place && figure.unit_base === own.unit_base)
    .filter(({ indicator }) => indicator === own.indicator || related.has(indicator))
    .filter(({ status }) => status === "actual" || status === "expected" || status === "target")
    .filter((figure) => overlaps(figure, promise) && !figure.flags.includes("lost-unit"))
    .filter((figure) => !isLater(promise.said, { than: saidOf(figure, data) }))
    .filter((figure) => figure.status === "actual" || !sameSource(figure, own) || looksBack(figure, { promise, data }))
    .map((figure) => ({ figure, why: whyNot(figure, { promise, data }) }))
    .toSorted((a, b) => a.why.length - b.why.length || b.figure.period_end.localeCompare(a.figure.period_end));
}

/** Every way in which it differs; what differs in none is a target or forecast that decides nothing. */
function whyNot(figure: Printed, { promise, data }: { promise: NumberPromise; data: Data }): readonly NearReason[] {
  const { figure: own } = promise;
  const differs: Readonly<Record<NearReason, boolean>> = {
    indicator: figure.indicator !== own.indicator,
    member: figure.dimension !== own.dimension || figure.member !== own.member,
    time: !samePeriod(figure, own),
    doubtful: figure.flags.some(isDoubt),
    unordered: isUnordered(figure, { promise, data }),
    forecast: figure.status !== "actual",
  };
  return nearReasons.filter((reason) => differs[reason]);
}

/**
 * What sounds like an indicator: what may stand near its target or, where nothing may, what it may not be compared
 * with; and what says of itself that it may not be compared with it.
 */
function relatedTo({ indicator: own }: Printed, data: Data): ReadonlySet<string> {
  const { near, not_with } = indicatorOf(own, data);
  const naming = data.indicators.filter((other) => other.not_with.includes(own) && !not_with.includes(other.id));
  return new Set([...(near.length > 0 ? near : not_with), ...naming.map(({ id }) => id)]);
}

/** Whether two periods share a day. A promise without one is taken to be of the year in which it was said. */
function overlaps(figure: Printed, { figure: own, said }: NumberPromise): boolean {
  if (figure.period_end === "") return ofYears(own) && figure.status === "actual";
  const [from, to] = own.period_end === "" ? yearsOf(said) : [own.period_start, own.period_end];
  return from !== "" && figure.period_start <= to && from <= figure.period_end;
}

const ofYears = ({ period_start, period_end }: Printed): boolean =>
  period_start.slice(0, 4) < period_end.slice(0, 4) && period_start !== "";

const yearsOf = (said: NumberPromise["said"]): readonly [string, string] =>
  said ? [`${said.from.slice(0, 4)}-01-01`, `${said.to.slice(0, 4)}-12-31`] : ["", ""];
