import type { Column } from "./paths.ts";

/** What stands in columns, how high each is, and what leads from one to the next; heights and tops in pixels. */
interface Input {
  columns: readonly Column[];
  heightOf: (id: string) => number;
  /** Where links come in and where they leave, from the top of a thing. */
  portsOf: (id: string) => { enters: number; leaves: number };
  /** Pairs in neighbouring columns, from left to right. */
  hops: readonly (readonly { from: string; to: string }[])[];
  gap: number;
}

/**
 * The top of everything: each column begins at the top and keeps its order, no column is made higher than the highest,
 * and where there is room a thing stands level with what leads to it, else with where it leads.
 */
export function spreadColumns({ columns, heightOf, portsOf, hops, gap }: Input): ReadonlyMap<string, number> {
  const bottomOf = (ids: Column) => ids.reduce((sum, id) => sum + heightOf(id) + gap, -gap);
  const lowest = Math.max(0, ...columns.map(bottomOf));
  const tops = new Map<string, number>();
  const end = (id: string, port: "enters" | "leaves") => (tops.get(id) ?? 0) + portsOf(id)[port];
  const align = (ids: Column, levelsOf: (id: string) => readonly number[]) => {
    let y = 0;
    let rest = bottomOf(ids);
    ids.forEach((id, index) => {
      const levels = levelsOf(id);
      const wanted = levels.reduce((sum, one) => sum + one, 0) / levels.length;
      // Nothing pulls the first down: a column is read from its heading.
      const top = index === 0 || levels.length === 0 ? y : Math.min(Math.max(y, wanted), Math.max(y, lowest - rest));
      tops.set(id, top);
      y = top + heightOf(id) + gap;
      rest -= heightOf(id) + gap;
    });
  };
  const fromLeft = (column: number) => (id: string) =>
    (hops[column - 1] ?? []).flatMap(({ from, to }) => (to === id ? end(from, "leaves") - portsOf(id).enters : []));
  const fromRight = (column: number) => (id: string) =>
    (hops[column] ?? []).flatMap(({ from, to }) => (from === id ? end(to, "enters") - portsOf(id).leaves : []));
  columns.forEach((ids, column) => align(ids, fromLeft(column)));
  columns.toReversed().forEach((ids, index) => align(ids, fromRight(columns.length - 1 - index)));
  columns.slice(1).forEach((ids, index) => align(ids, fromLeft(index + 1)));
  // A way above all boxes of its column runs no higher than it must: it would be seen as a loop around nothing.
  columns.forEach((ids, column) => {
    const above = ids.slice(
      0,
      Math.max(
        0,
        ids.findIndex((id) => heightOf(id) > 0),
      ),
    );
    above.toReversed().forEach((id, index) => {
      const below = tops.get(ids[above.length - index] ?? "") ?? 0;
      const wanted = Math.max(...fromLeft(column)(id));
      tops.set(id, Math.max(tops.get(id) ?? 0, Math.min(wanted, below - gap)));
    });
  });
  return tops;
}
