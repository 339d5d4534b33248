import type { Figure } from "../../src/arithmetic/evaluate.ts";
import { compare, multiply, ratio, type Ratio } from "../../src/arithmetic/ratio.ts";
import { roundingInterval } from "../../src/arithmetic/rounding-interval.ts";
import { unitBase } from "../../src/arithmetic/unit-base.ts";
import { readPrinted } from "./parse/printed.ts";
import type { RowOf, Tables } from "./read/folder.ts";
import type { Statements } from "../../src/arithmetic/solve.ts";
import { figuresIn } from "../../src/arithmetic/expression.ts";

/** A figure beside the rows of its indicator, unit and report, and what it may stand for in its base unit. */
export interface KnownFigure extends Figure {
  row: RowOf<"figures">;
  indicator: RowOf<"indicators">;
  unit: RowOf<"units">;
  report: RowOf<"reports">;
  /** The size of its last printed place, in the base unit. */
  step: Ratio;
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
    const value = multiply(row.value.value, unit.factor);
    const step = multiply(stepOf(row, [...unitsByWord.keys()]), unit.factor);
    // A unit that does not fit its indicator is told of by its own check.
    const unit_base = unitBase(indicator, unit) ?? "";
    const interval = roundingInterval({ ...row, value, step, unit_base });
    return [{ row, indicator, unit, report, value, step, unit_base, interval }];
  });
}

/** The last place of the print; that of the cell where the print was garbled or is told otherwise. */
function stepOf({ printed, value }: RowOf<"figures">, units: readonly string[]): Ratio {
  const read = readPrinted(printed, { units });
  return read && compare(magnitude(read.value), magnitude(value.value)) === 0 ? read.step : value.step;
}

const magnitude = ({ n, d }: Ratio): Ratio => ratio(n < 0n ? -n : n, d);

/** The figures that relations may name, by id. */
export type KnownFigures = ReadonlyMap<string, KnownFigure>;

/** All figures whose indicator, unit and report are known, by id. */
export function figuresById(tables: Tables): KnownFigures {
  return new Map(knownFigures(tables).map((figure) => [figure.row.id, figure]));
}

/** The ids of the figures of a relation, each once, in the order in which they stand. */
export function figuresOf({ expression }: Pick<RowOf<"relations">, "expression">): string[] {
  return [...new Set(expression.statements.flatMap(({ left, right }) => [...figuresIn(left), ...figuresIn(right)]))];
}

/** The statements of a relation; there is no expression without one. */
export function statementsOf({ expression }: Pick<RowOf<"relations">, "expression">): Statements {
  const [first, ...others] = expression.statements;
  if (!first) throw new TypeError("an expression without a statement");
  return [first, ...others];
}

/** Whether a relation asks for a number that no report prints. */
export function asks({ expression }: Pick<RowOf<"relations">, "expression">): boolean {
  return expression.statements.some(({ right }) => right.kind === "unknown");
}
