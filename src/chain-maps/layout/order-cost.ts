import type { Column, Paths } from "./paths.ts";
import type { Link } from "./shapes.ts";

/** A crossing counts as much as a link twenty places long. */
const place = 0.05;

/** A link as far as it runs between two rows, of two columns or of one. */
interface Run {
  link: Link;
  a: number;
  b: number;
}

/** How much there is to follow where things stand in this order: links that must cross, and then how far they run. */
export function orderCost(columns: readonly Column[], { hops, within }: Paths): number {
  const at = columns.map((ids) => new Map(ids.map((id, index) => [id, index])));
  const row = (column: number, id: string) => at[column]?.get(id) ?? 0;
  const costs = columns.map((_, column) => {
    const across = (hops[column] ?? []).map(({ link, from, to }): Run => {
      return { link, a: row(column, from), b: row(column + 1, to) };
    });
    const down = (within[column] ?? []).map((link): Run => {
      return { link, a: row(column, link.from), b: row(column, link.to) };
    });
    const length = across.reduce((all, { a, b }) => all + Math.abs(a - b), 0);
    const spans = down.reduce((all, { a, b }) => all + Math.abs(a - b) - 1, 0);
    // A link that runs down past a row crosses all that leaves it once.
    const leaving = [...new Set(across.map(({ a }) => a))];
    const past = down.reduce((all, { a, b }) => all + leaving.filter((one) => a < one && one < b).length, 0);
    return count(across, isTurned) + count(down, areInterleaved) + past + place * (length + 2 * spans);
  });
  return costs.reduce((sum, one) => sum + one, 0);
}

const areBound = (one: Run, two: Run) => one.link.from === two.link.from || one.link.to === two.link.to;

/** How many pairs without a common end are so. */
function count(runs: readonly Run[], isSo: (one: Run, two: Run) => boolean): number {
  const found = runs.map((one, index) => {
    return runs.slice(index + 1).filter((two) => !areBound(one, two) && isSo(one, two)).length;
  });
  return found.reduce((sum, n) => sum + n, 0);
}

/** Links that leave in one order and arrive in the other. */
const isTurned = (one: Run, two: Run): boolean => (one.a - two.a) * (one.b - two.b) < 0;

/** Links within a column of which each begins beside the other or ends there, not both. */
const areInterleaved = (one: Run, two: Run): boolean =>
  (one.a < two.a && two.a < one.b && one.b < two.b) || (two.a < one.a && one.a < two.b && two.b < one.b);
