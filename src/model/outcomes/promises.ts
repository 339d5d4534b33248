import { printedFigures } from "../coverage.ts";
import { indicatorOf } from "../lookup.ts";
import { oncePerData } from "../once-per-data.ts";
import { bySaid, saidOf, type Said } from "../said.ts";
import type { Data, Printed } from "../types.ts";
import { sameSource } from "./evidence.ts";

/** A number that was promised or expected, once, however often it was printed. */
export interface NumberPromise {
  /** The print that was said first; of undated ones the first of the files. */
  figure: Printed;
  /** When that was; undefined where nothing tells. */
  said: Said | undefined;
  /** The growth that the same task comes to, where its source prints both. */
  growth: readonly Printed[];
  /** The other prints of the same promise. */
  again: readonly Printed[];
}

/** Every number that was promised, in the order of the reports, then of the cited pages. */
export const numberPromises = oncePerData((data): readonly NumberPromise[] => {
  const all = printedFigures(data).filter((figure) => isPromise(figure, data));
  const growthOf = (figure: Printed) => all.filter((other) => isGrowthOf(other, figure));
  const counted = new Set(all.flatMap(growthOf));
  const prints = all.filter((figure) => !counted.has(figure));
  return [...Map.groupBy(prints, keyOf).values()].flatMap((same) => {
    const [figure, ...again] = same.toSorted((a, b) => bySaid(saidOf(a, data), saidOf(b, data)));
    return figure ? [{ figure, said: saidOf(figure, data), growth: growthOf(figure), again }] : [];
  });
});

/**
 * A target or a forecast, and a plan that has a period. The planned cost of one project is none: it has no day to be
 * met by, and stands with the venture.
 */
function isPromise({ status, period_end, indicator }: Printed, data: Data): boolean {
  if (indicatorOf(indicator, data).kind === "size") return false;
  return status === "target" || status === "expected" || (status === "plan" && period_end !== "");
}

/**
 * Whether a figure is the growth of another of one year in the same source, place and status: 212亿元 and, on the same
 * line, 15% are one task.
 */
function isGrowthOf(growth: Printed, figure: Printed): boolean {
  const columns = ["place", "status", "dimension", "member", "period_start", "period_end"] as const;
  const oneYear = figure.period_end !== "" && figure.period_start.slice(0, 4) === figure.period_end.slice(0, 4);
  return (
    oneYear &&
    growth.indicator === `${figure.indicator}-growth` &&
    sameSource(growth, figure) &&
    columns.every((column) => growth[column] === figure[column])
  );
}

/** What makes two prints one promise; what has no period is one of its own. */
function keyOf(figure: Printed): string {
  const { id, indicator, place, dimension, member, period_start, period_end, status, qualifier, exact } = figure;
  if (period_end === "") return id;
  const cells = [indicator, place, dimension, member, period_start, period_end, status, qualifier, exact];
  return JSON.stringify(cells);
}
