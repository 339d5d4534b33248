import type { Ratio } from "../../src/arithmetic/ratio.ts";
import { multiply } from "../../src/arithmetic/ratio.ts";
import type { FigureRow, IndicatorRow, ReportRow, Tables, UnitRow } from "./read/folder.ts";

/** A figure beside the rows of its indicator, unit and report; `base` is its value in the base unit. */
export interface KnownFigure {
  row: FigureRow;
  indicator: IndicatorRow;
  unit: UnitRow;
  report: ReportRow;
  base: Ratio;
}

/** The figures whose indicator, unit and report are known; the others are told of by their own checks. */
export function knownFigures({ figures, indicators, units, reports }: Tables): KnownFigure[] {
  const indicatorsById = new Map(indicators.rows.map((row) => [row.id, row]));
  const unitsByWord = new Map(units.rows.map((row) => [row.unit, row]));
  const reportsById = new Map(reports.rows.map((row) => [row.id, row]));
  return figures.rows.flatMap((row) => {
    const indicator = indicatorsById.get(row.indicator);
    const unit = unitsByWord.get(row.unit);
    const report = reportsById.get(row.report);
    if (!indicator || !unit || !report) return [];
    return [{ row, indicator, unit, report, base: multiply(row.value.value, unit.factor) }];
  });
}
