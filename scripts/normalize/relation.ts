import type { KnownFigure } from "./known-figures.ts";
import { knownFigures } from "./known-figures.ts";
import { figuresIn } from "../../src/arithmetic/expression.ts";
import { compare, ratio, subtract } from "../../src/arithmetic/ratio.ts";
import type { RelationRow, Tables } from "./read/folder.ts";
import type { Interval } from "../../src/arithmetic/interval.ts";

/** The most whole numbers that are still told one by one. */
const few = 12;

/** The largest total that is looked for. */
const largest = ratio(100_000n);

/** The figures that relations may name, by id. */
export function figuresById(tables: Tables): ReadonlyMap<string, KnownFigure> {
  return new Map(knownFigures(tables).map((figure) => [figure.row.id, figure]));
}

/** The ids of the figures of a relation, each once, in the order in which they stand. */
export function figuresOf({ expression }: Pick<RelationRow, "expression">): string[] {
  return [...new Set(expression.statements.flatMap(({ left, right }) => [...figuresIn(left), ...figuresIn(right)]))];
}

/** Whether a relation asks for a number that no report prints. */
export function asks({ expression }: Pick<RelationRow, "expression">): boolean {
  return expression.statements.some(({ right }) => right.kind === "unknown");
}

/** The whole numbers from 1 to 100,000 in an interval, in order; none where there are more than a dozen. */
export function wholeNumbers({ low, high }: Interval): number[] {
  if (!low || !high || compare(high, largest) > 0 || compare(subtract(high, low), ratio(BigInt(few))) > 0) return [];
  const first = low.n > 0n ? (low.n + low.d - 1n) / low.d : 1n;
  const last = high.n / high.d;
  return Array.from({ length: Math.max(0, Number(last - first) + 1) }, (_, index) => Number(first) + index);
}
