import type { Figure } from "../../src/arithmetic/evaluate.ts";
import { compare, multiply, ratio, type Ratio } from "../../src/arithmetic/ratio.ts";
import { roundingInterval } from "../../src/arithmetic/rounding-interval.ts";
import { unitBase } from "../../src/arithmetic/unit-base.ts";
import { readPrinted } from "../../src/reading/printed.ts";
import type { RowOf, Tables } from "./read/folder.ts";
import type { Statements } from "../../src/arithmetic/solve.ts";
import { figuresIn } from "../../src/arithmetic/expression.ts";

/** A figure beside the rows of its indicator and unit, and its value in the base unit. */
export interface Measured {
  row: AnyFigure;
  indicator: RowOf<"indicators">;
  unit: RowOf<"units">;
  value: Ratio;
}

/** A figure, of a report or of a cited page. */
export type AnyFigure = RowOf<"figures"> | RowOf<"citedFigures">;

/** The figures whose indicator and unit are known; the others are told of by their own checks. */
function measure(rows: readonly AnyFigure[], { indicators, units }: Pick<Tables, "indicators" | "units">): Measured[] {
  const indicatorsById = new Map(indicators.rows.map((row) => [row.id, row]));
  const unitsByWord = new Map(units.rows.map((row) => [row.unit, row]));
  return rows.flatMap((row) => {
    const indicator = indicatorsById.get(row.indicator);
    const unit = unitsByWord.get(row.unit);
    if (!indicator || !unit) return [];
    return [{ row, indicator, unit, value: multiply(row.value.value, unit.factor) }];
  });
}

/** All figures, those of the reports and those of the cited pages, whose indicator and unit are known. */
export function measuredFigures(tables: Tables): Measured[] {
  return measure([...tables.figures.rows, ...tables.citedFigures.rows], tables);
}

/** A figure beside its vocabulary, and what it may stand for in its base unit. */
export interface KnownFigure extends Figure, Measured {
  /** The size of its last printed place, in the base unit. */
  step: Ratio;
}

/** All figures whose indicator and unit are known, with what their rounding allows. */
export function knownFigures(tables: Tables): KnownFigure[] {
  const words = tables.units.rows.map(({ unit }) => unit);
  return measuredFigures(tables).map((measured) => {
    const { row, indicator, unit, value } = measured;
    const step = multiply(stepOf(row, words), unit.factor);
    // A unit that does not fit its indicator is told of by its own check.
    const unit_base = unitBase(indicator, unit) ?? "";
    const interval = roundingInterval({ ...row, value, step, unit_base });
    return { ...measured, step, unit_base, interval };
  });
}

/** The last place of the print; that of the cell where the print was garbled or is told otherwise. */
function stepOf({ printed, value }: AnyFigure, units: readonly string[]): Ratio {
  const read = readPrinted(printed, { units });
  return read && compare(magnitude(read.value), magnitude(value.value)) === 0 ? read.step : value.step;
}

const magnitude = ({ n, d }: Ratio): Ratio => ratio(n < 0n ? -n : n, d);

/** The figures that relations may name, by id. */
export type KnownFigures = ReadonlyMap<string, KnownFigure>;

/** All figures whose indicator and unit are known, by id. */
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
