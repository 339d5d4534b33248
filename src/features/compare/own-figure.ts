import { readNumber } from "../../arithmetic/number.ts";
import { multiply, toNumber } from "../../arithmetic/ratio.ts";
import { writeExact } from "../../arithmetic/reckon.ts";
import { roundingInterval } from "../../arithmetic/rounding-interval.ts";
import { unitBase } from "../../arithmetic/unit-base.ts";
import { rowWith } from "../../tables/row-with.ts";
import { ownReport } from "../../model/own.ts";
import type { Data, Printed, Status } from "../../model/types.ts";

/** What a reader types of a number: cells as in a form. */
export const ownCells = ["value", "unit", "place", "indicator", "start", "end", "status"] as const;
export type OwnCells = Readonly<Record<(typeof ownCells)[number], string>>;

/** A unit with what it counts, and how many of that it is. */
export interface KnownUnit {
  unit: string;
  base: string;
  factor: string;
}

/** Why cells make no figure: the number is none, or the unit is not of what the indicator measures. */
export type OwnFault = "number" | "unit" | "period";

/** The figure that a reader typed, as the site's own are; or why there is none. */
export function ownFigure(
  cells: OwnCells,
  { units, data }: { units: readonly KnownUnit[]; data: Data },
): Printed | OwnFault {
  const text = cells.value.normalize("NFKC").replaceAll(",", "").trim();
  if (!/^\d+(?:\.\d+)?$/.test(text)) return "number";
  const indicator = rowWith(data.indicators, { id: cells.indicator });
  const unit = units.find((one) => one.unit === cells.unit);
  const unit_base = indicator && unit && unitBase(indicator, unit);
  if (unit_base === undefined || unit === undefined) return "unit";
  if ((cells.start === "") !== (cells.end === "") || cells.start > cells.end) return "period";
  const factor = readNumber(unit.factor).value;
  const { value, step } = readNumber(text.replace(/^0+(?=\d)/, ""));
  const status = cells.status as Status;
  const number = { value: multiply(value, factor), step: multiply(step, factor) };
  const interval = roundingInterval({ ...number, unit_base, qualifier: "exact", status });
  return {
    ...{ id: ownReport, report: ownReport, line: 0, column: 0, printed: `${text}${cells.unit}` },
    ...{ indicator: cells.indicator, place: cells.place, dimension: "", member: "", status },
    ...{ period_start: cells.start, period_end: cells.end, value: toNumber(value), unit: cells.unit },
    ...{ value_base: toNumber(number.value), unit_base, exact: writeExact({ ...number, interval }) },
    ...{ basis: "printed", qualifier: "exact", flags: [], note: { zh: "", en: "" } },
  };
}
