import { countsThings, splitBase } from "./unit-base.ts";
import type { KnownFigure } from "../../scripts/normalize/known-figures.ts";
import type { Ratio } from "./ratio.ts";
import { compare, multiply, ratio } from "./ratio.ts";
import { unitBase } from "../../scripts/normalize/unit-base.ts";
import type { Interval } from "./interval.ts";
import { around } from "./interval.ts";

/** A value in base units, what it may stand for, and what it is measured in. */
export interface Quantity {
  value: Ratio;
  interval: Interval;
  /** The power of each measure, such as `CNY` → 1 and `mu` → −1; empty for a count, a share or a plain number. */
  measures: ReadonlyMap<string, number>;
}

const exact = ratio(0n);

/** A plain number, which stands for itself. */
export function plain(value: Ratio): Quantity {
  return { value, interval: around(value, exact), measures: new Map() };
}

/**
 * What a figure may stand for in its base unit: its rounding interval, one end of it where it is hedged, nothing known where it is
 * printed with 约. Whole counts of single things, and what is set rather than measured, are not rounded. `exactly` takes the print at its word.
 */
export function quantityOf(figure: KnownFigure, { exactly }: { exactly: boolean }): Quantity {
  const { row, indicator, unit, base } = figure;
  const counted = indicator.unit === "count" && base.d === 1n && compare(unit.factor, ratio(1n)) === 0;
  const set = row.status === "target" || row.status === "threshold";
  const step = exactly || counted || set ? exact : multiply(row.value.step, unit.factor);
  const { low, high } = around(base, step);
  const interval: Record<typeof row.qualifier, Interval> = {
    exact: { low, high } as Interval,
    about: {},
    nearly: { high: base },
    at_most: { high: base },
    more_than: { low: base },
    at_least: { low: base },
  };
  return {
    value: base,
    interval: exactly ? around(base, exact) : interval[row.qualifier],
    measures: measuresOf(unitBase(indicator, unit) ?? ""),
  };
}

/** The measures of a base unit: `CNY/mu` is CNY per mu; counting words and shares measure nothing. */
export function measuresOf(base: string): ReadonlyMap<string, number> {
  const { quantity } = splitBase(base);
  const per = base.split("/")[1];
  const measured = quantity !== "1" && quantity !== "rank" && !countsThings(quantity);
  return new Map([...(measured ? [[quantity, 1] as const] : []), ...(per ? [[per, -1] as const] : [])]);
}
