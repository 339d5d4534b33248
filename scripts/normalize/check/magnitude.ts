import { knownFigures } from "../known-figures.ts";
import { formatRatio } from "../../../src/arithmetic/format-ratio.ts";
import { compare } from "../../../src/arithmetic/ratio.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { unitBase } from "../../../src/arithmetic/unit-base.ts";

/**
 * A figure lies within its indicator's usual range, which catches a 万 taken for an 亿. Shares have a check of their own.
 */
export function checkMagnitude(tables: Tables): Fault[] {
  const ranges = tables.indicators.rows
    .filter(({ low, high }) => compare(low, high) > 0)
    .map((row) => {
      const message = `reversed range: ${formatRatio(row.low)} to ${formatRatio(row.high)}. Put the lower number first`;
      return fault(row, { column: "low", message });
    });
  const figures = knownFigures(tables)
    .filter(({ indicator, value }) => compare(value, indicator.low) < 0 || compare(value, indicator.high) > 0)
    .filter(({ indicator, unit }) => unitBase(indicator, unit) !== undefined)
    .filter(({ indicator }) => indicator.kind !== "share" && compare(indicator.low, indicator.high) <= 0)
    .map(({ row, indicator, value }) => {
      const range = `${formatRatio(indicator.low)} to ${formatRatio(indicator.high)}`;
      const message = `unusual magnitude: ${formatRatio(value)}. ${indicator.id} is usually ${range} in ${indicator.unit}`;
      return fault(row, { column: "value", message });
    });
  return [...ranges, ...figures];
}
