import { figuresIn } from "../../src/arithmetic/expression.ts";
import { knownFigures, type KnownFigure } from "./known-figures.ts";
import type { RowOf, Tables } from "./read/folder.ts";

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

/** Whether a relation asks for a number that no report prints. */
export function asks({ expression }: Pick<RowOf<"relations">, "expression">): boolean {
  return expression.statements.some(({ right }) => right.kind === "unknown");
}
