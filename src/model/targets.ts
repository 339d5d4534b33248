import { monthlyPace, neededPace, shareOf } from "./derive.ts";
import { clean } from "../arithmetic/decimal.ts";
import { indicatorOf } from "./lookup.ts";
import { isWholeMonths, periodLength } from "./period.ts";
import { sameIn } from "./pick.ts";
import type { Data, Derived, Figure, Relation } from "./types.ts";

/** How a target stands, by the rule that the page states; colour is never the only sign of it. */
export const standings = ["ahead", "behind", "forecast", "open", "unreported"] as const;
export type Standing = (typeof standings)[number];

/** A target, or what is expected, beside all that is reported towards it. */
export interface TargetRow {
  target: Figure;
  /** The same thing of the same place, as far as it has come within the target's period. */
  reported: Figure | undefined;
  /** How much of the target is reached, and how much of its time had passed by then, both as fractions. */
  reached: Derived | undefined;
  elapsed: number | undefined;
  /** Money a month: so far, and what the rest of the time would have to bring. */
  pace: Derived | undefined;
  needed: Derived | undefined;
  /** Of a sum over several years of which nothing is reported: what its months have to bring on average. */
  span: Derived | undefined;
  standing: Standing;
  /** Figures of the same place that measure the same thing in another way, which nothing may be concluded from. */
  near: readonly Figure[];
  /** The sums that the target stands in. */
  checks: readonly Relation[];
}

/** Every target and every expected amount: those that can be told first, each sort in the order of the reports. */
export function targetRows(data: Data): TargetRow[] {
  return data.figures
    .filter(({ status, period_end }) => (status === "target" || status === "expected") && period_end !== "")
    .map((target) => toRow(target, data))
    .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
}

function toRow(target: Figure, data: Data): TargetRow {
  const reported = reportedTowards(target, data);
  const adds = accumulates(target, data);
  const reached =
    reported && adds && reported.unit_base === target.unit_base
      ? shareOf({ part: reported, whole: target })
      : undefined;
  const elapsed = reported && timeElapsed(target, reported);
  // What begins or ends within a month has no pace a month.
  const monthly = adds && target.unit_base === "CNY" && isWholeMonths(target);
  const paced = reported && monthly && isWholeMonths(reported) && reported.period_end < target.period_end;
  return {
    target,
    reported,
    reached,
    elapsed,
    pace: paced ? monthlyPace(reported) : undefined,
    needed: paced ? neededPace({ target, reached: reported }) : undefined,
    span: monthly && !reported && yearsOf(target) > 1 ? monthlyPace(target) : undefined,
    // A forecast was made knowing what had come in: it is no promise to be held to.
    standing: target.status === "expected" ? "forecast" : standingOf({ reported, reached, elapsed }),
    near: reported ? [] : nearFigures(target, data),
    checks: data.relations.filter(({ figures }) => figures.includes(target.id)),
  };
}

const ofTheSame = sameIn(["indicator", "place", "dimension", "member", "period_start"]);

/** The latest figure of the same indicator and place that begins with the target's period and ends within it. */
function reportedTowards(target: Figure, { figures }: Data): Figure | undefined {
  return figures
    .filter(
      (figure) => figure.status === "actual" && ofTheSame(figure, target) && figure.period_end <= target.period_end,
    )
    .toSorted((a, b) => b.period_end.localeCompare(a.period_end))[0];
}

/** Whether a part of the period brings a part of the value: a rate or a level does not add up. */
export function accumulates({ indicator, unit_base }: Pick<Figure, "indicator" | "unit_base">, data: Data): boolean {
  return indicatorOf(indicator, data).kind === "flow" && !unit_base.includes("/") && unit_base !== "1";
}

function timeElapsed(target: Figure, reported: Figure): number | undefined {
  const [whole, part] = [periodLength(target), periodLength(reported)];
  if (!whole || !part) return undefined;
  if ("months" in whole && "months" in part) return clean(part.months / whole.months);
  return "days" in whole && "days" in part ? clean(part.days / whole.days) : undefined;
}

type Progress = Pick<TargetRow, "reported" | "reached" | "elapsed">;

function standingOf({ reported, reached, elapsed }: Progress): Standing {
  if (!reported) return "unreported";
  if (!reached || elapsed === undefined) return "open";
  const [low, high] = [reached.low ?? reached.value_base, reached.high ?? reached.value_base];
  if (low >= elapsed) return "ahead";
  // Where rounding decides, it cannot be told.
  return high < elapsed ? "behind" : "open";
}

/** The figures of the place that measure the same thing in another way, by the vocabulary: not what is asked for. */
function nearFigures(target: Figure, data: Data): readonly Figure[] {
  const { near } = indicatorOf(target.indicator, data);
  return data.figures.filter(
    ({ place, indicator, status, unit_base, dimension, flags }) =>
      place === target.place &&
      near.includes(indicator) &&
      status === "actual" &&
      unit_base === target.unit_base &&
      dimension === "" &&
      !flags.includes("lost-unit"),
  );
}

const yearsOf = ({ period_start, period_end }: Figure): number =>
  Number(period_end.slice(0, 4)) - Number(period_start.slice(0, 4)) + 1;
