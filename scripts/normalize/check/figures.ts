import { measuredFigures } from "../known-figures.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";
import { unitBase } from "../../../src/arithmetic/unit-base.ts";
import { compare, ratio, formatRatio } from "../../../src/arithmetic/ratio.ts";

/** A figure's unit measures what its indicator measures: no money for a count, no percent for money. */
export function checkUnits(tables: Tables): Fault[] {
  return measuredFigures(tables)
    .filter(({ indicator, unit }) => indicator.kind !== "rate" && unitBase(indicator, unit) === undefined)
    .map(({ row, indicator }) => {
      const message = `unit of another quantity: ${row.unit || "none"}. ${indicator.id} is in ${indicator.unit}`;
      return fault(row, { column: "unit", message });
    });
}

/** A growth rate is in % or 倍: in any other unit it is the growth itself, another indicator. */
export function checkRateUnits(tables: Tables): Fault[] {
  return measuredFigures(tables)
    .filter(({ indicator, row }) => indicator.kind === "rate" && !["%", "倍"].includes(row.unit))
    .map(({ row }) => {
      return fault(row, { column: "unit", message: `unit of a growth rate: ${row.unit || "none"}. Use % or 倍` });
    });
}

/** A share is a part of a whole: from 0 to 100 %. */
export function checkShares(tables: Tables): Fault[] {
  return measuredFigures(tables)
    .filter(({ indicator, value }) => indicator.kind === "share" && (value.n < 0n || compare(value, ratio(1n)) > 0))
    .map(({ row }) => fault(row, { column: "value", message: `share outside 0–100 %: ${row.printed}` }));
}

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
  const figures = measuredFigures(tables)
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
