import { isCited, printedFigures } from "./coverage.ts";
import { impliedBase } from "./derive.ts";
import { isDoubt } from "./flag-words.ts";
import { growthOf } from "./growth.ts";
import { inputIndicator } from "./lookup.ts";
import { periodLength } from "./period.ts";
import { restsOnCopy } from "./source.ts";
import type { Data, Observation, Printed } from "./types.ts";

interface Wanted {
  places: readonly string[];
  /** The ids of the indicators, in the order of their parts where these begin on one day. */
  indicators: readonly string[];
}

/**
 * What is known over time of some places by some indicators: every print once, that of a report before that of a cited
 * page, and what a year's value and its growth imply of the year before; without doubtful prints. Each indicator in the
 * order of time, what has no period last.
 */
export function seriesOf(data: Data, { places, indicators }: Wanted): readonly Observation[] {
  const printed = printsOnce(
    printedFigures(data).filter((of) => places.includes(of.place) && indicators.includes(of.indicator) && isPlain(of)),
    data,
  );
  const known = new Set(printed.map((of) => keyOf(of, of.indicator)));
  const implied = printed.flatMap((value) => impliedYear(value, data) ?? []);
  const fresh = implied.filter((of) => !known.has(keyOf(of, inputIndicator(of, data))));
  return [...printed, ...fresh].toSorted(inTime);
}

const keyOf = ({ place, period_start, period_end }: Observation, indicator: string): string =>
  [place, indicator, period_start, period_end].join(" ");

/** Whether a print stands for itself, unclear in nothing. */
const isPlain = ({ dimension, flags }: Printed): boolean => dimension === "" && !flags.some(isDoubt);

/** Prints of one value, indicator and period count once: a report's first, then one that is no copy. */
export function printsOnce(printed: readonly Printed[], data: Data): Printed[] {
  const same = ({ indicator, place, period_start, period_end, status, value_base }: Printed) =>
    [indicator, place, period_start, period_end, status, value_base].join(" ");
  const rank = (of: Printed) => (isCited(of) ? (restsOnCopy(of, data) ? 2 : 1) : 0);
  return [...Map.groupBy(printed, same).values()].flatMap((prints) => {
    const [best] = prints.toSorted((a, b) => rank(a) - rank(b));
    return best ?? [];
  });
}

/**
 * What a year's value grew from. A growth “on a comparable basis” compares with a number that was counted anew, so it
 * implies nothing that was printed before.
 */
function impliedYear(value: Printed, data: Data): Observation | undefined {
  const growth = growthOf(value, printedFigures(data));
  const [length, counted] = [periodLength(value), value.status === "actual" || value.status === "expected"];
  if (!growth || !counted || !length || !("months" in length) || length.months !== 12) return undefined;
  if ([value, growth].some(({ printed }) => printed.includes("可比"))) return undefined;
  return impliedBase({ value, growth });
}

/** By their first day, then by their last; what has none comes last. */
function inTime(a: Observation, b: Observation): number {
  const start = ({ period_start }: Observation) => period_start || "9999";
  return start(a).localeCompare(start(b)) || a.period_end.localeCompare(b.period_end);
}
