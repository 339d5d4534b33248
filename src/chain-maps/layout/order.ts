import { orderCost } from "./order-cost.ts";
import { pathsOf, type Column, type Columns, type Paths } from "./paths.ts";
import { inOrder, type Link } from "./shapes.ts";

/** Of more things in all columns the orders are not tried out, which would take too long; no chain has as many. */
const most = 48;

/** The search begins from so many orders, that of the data turned by one more each time, and as many backwards. */
const turns = 12;

const known = new Map<string, readonly Column[]>();

/**
 * The order of the boxes in each column, with ways for the links that skip it, in which few links cross: from several
 * orders each thing is moved to where it crosses least, as long as any move helps, and the best is taken. It knows no
 * heights, so a box stands where it stood on every map of its chain. What feeds stands above what it feeds in the same
 * column, and what is `fixed` to come before stays before.
 */
export function orderColumns(given: Columns, fixed: readonly Link[] = []): readonly Column[] {
  const key = JSON.stringify([given.columns, given.links, fixed]);
  const found = known.get(key) ?? search(given, fixed);
  known.set(key, found);
  return found;
}

/** What an order must keep to. */
interface Rules {
  paths: Paths;
  /** What stands above what. */
  above: readonly Link[];
}

function search(given: Columns, fixed: readonly Link[]): readonly Column[] {
  const paths = pathsOf(given);
  const rules = { paths, above: [...paths.within.flat(), ...fixed] };
  const start = given.columns.map((ids, column) => [...ids, ...(paths.ways[column] ?? [])]);
  const begun = [start, start.map((ids) => ids.toReversed())].flatMap((one) =>
    Array.from({ length: turns }, (_, by) => one.map((ids) => turnedRound(ids, by))),
  );
  const swept = [start.map((ids) => inOrder(ids, { links: rules.above })), ...begun.map((one) => sweep(one, rules))];
  const ended = start.flat().length > most ? swept : swept.map((one) => settle(one, rules));
  return ended.reduce((best, one) => (orderCost(one, paths) < orderCost(best, paths) ? one : best));
}

const turnedRound = (ids: Column, by: number): Column => [
  ...ids.slice(by % Math.max(ids.length, 1)),
  ...ids.slice(0, by % Math.max(ids.length, 1)),
];

/** Each column in the order of the middles of what leads to it, four times from left to right. */
function sweep(start: readonly Column[], { paths, above }: Rules): Column[] {
  const columns: Column[] = start.map((ids) => inOrder(ids, { links: above }));
  for (let turn = 0; turn < 4; turn++)
    for (let column = 1; column < columns.length; column++) {
      const left = new Map(columns[column - 1]?.map((id, index) => [id, index]));
      const rows = Map.groupBy(paths.hops[column - 1] ?? [], ({ to }) => to);
      const middle = (id: string, index: number) => {
        const own = (rows.get(id) ?? []).map(({ from }) => left.get(from) ?? 0);
        return own.length === 0 ? index : own.reduce((sum, n) => sum + n, 0) / own.length;
      };
      const ids = (columns[column] ?? []).map((id, index) => ({ id, at: middle(id, index) }));
      const sorted = ids.toSorted((a, b) => a.at - b.at).map(({ id }) => id);
      columns[column] = inOrder(sorted, { links: above });
    }
  return columns;
}

/** Moves one thing after another to the place in its column where it costs least, until none moves. */
function settle(start: readonly Column[], { paths, above }: Rules): readonly Column[] {
  let [best, least] = [start, orderCost(start, paths)];
  for (let moved = true; moved;) {
    moved = false;
    for (const [column, ids] of start.entries())
      for (const id of ids)
        for (const next of placings(best, { id, column, above })) {
          const found = orderCost(next, paths);
          // Less by a hair is the same, reckoned in another order.
          if (found < least - 1e-9) [best, least, moved] = [next, found, true];
        }
  }
  return best;
}

/** The columns with one thing at each place of its column where it may stand. */
function placings(
  columns: readonly Column[],
  { id, column, above }: { id: string; column: number; above: readonly Link[] },
): readonly (readonly Column[])[] {
  const rest = (columns[column] ?? []).filter((other) => other !== id);
  return [...rest, id].flatMap((_, index) => {
    const next = [...rest.slice(0, index), id, ...rest.slice(index)];
    return isAllowed(next, above) ? [columns.with(column, next)] : [];
  });
}

function isAllowed(ids: Column, above: readonly Link[]): boolean {
  const at = new Map(ids.map((id, index) => [id, index]));
  return above.every(({ from, to }) => (at.get(from) ?? -1) <= (at.get(to) ?? ids.length));
}
