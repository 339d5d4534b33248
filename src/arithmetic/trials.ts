import type { Figure, Figures } from "./evaluate.ts";
import { figuresIn } from "./expression.ts";
import { divide, multiply, ratio, type Ratio } from "./ratio.ts";
import { solve, type Statements } from "./solve.ts";

/** By how much each figure is tried anew, each way: by a little, by half, by far. */
const factors = [ratio(9n, 10n), ratio(4n, 5n), ratio(2n, 3n), ratio(1n, 2n), ratio(1n, 1000n)].flatMap((by) => [
  by,
  divide(ratio(1n), by),
]);

/** Whether statements would be inconsistent if one of their figures were another: half as much, a thousand times … */
export function canFail(statements: Statements, figures: Figures): boolean {
  return outcomes(statements, { of: idsIn(statements), figures }).includes("inconsistent");
}

/**
 * Whether one relation says nothing that the other does not: it has no figure of its own, and whichever of its figures
 * were another, both would come to the same.
 */
export function restates(statements: Statements, { other, figures }: { other: Statements; figures: Figures }): boolean {
  const of = idsIn(statements);
  const known = new Set(idsIn(other));
  if (of.length === 0 || !of.every((id) => known.has(id))) return false;
  const own = outcomes(statements, { of, figures });
  const others = outcomes(other, { of, figures });
  return own.includes("inconsistent") && own.every((word, index) => word === others[index]);
}

const idsIn = (statements: Statements): string[] => [
  ...new Set(statements.flatMap(({ left, right }) => [...figuresIn(left), ...figuresIn(right)])),
];

function outcomes(statements: Statements, { of, figures }: { of: readonly string[]; figures: Figures }): string[] {
  return of.flatMap((id) => {
    const figure = figures.get(id);
    return figure ? factors.map((by) => outcome(statements, new Map([...figures, [id, scaled(figure, by)]]))) : [];
  });
}

function outcome(statements: Statements, figures: Figures): string {
  try {
    return solve(statements, figures).verdict;
  } catch (error) {
    if (error instanceof RangeError) return "division by zero";
    throw error;
  }
}

function scaled(figure: Figure, by: Ratio): Figure {
  const { low, high } = figure.interval;
  const interval = { ...(low && { low: multiply(low, by) }), ...(high && { high: multiply(high, by) }) };
  return { ...figure, value: multiply(figure.value, by), interval };
}
