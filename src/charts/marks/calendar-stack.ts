import type { ChartRow } from "../define-chart.ts";

/** An event with its values: where it stands across in pixels, and on how many squares of others. */
export interface Stacked {
  rows: readonly ChartRow[];
  x: number;
  from: number;
}

interface Options {
  /** Where a value stands across, in pixels. */
  at: (row: ChartRow) => number;
  /** Pixels that a square takes. */
  step: number;
}

/** Puts events that have no room beside one another on one another, in their order. */
export function stackEvents(events: readonly (readonly ChartRow[])[], { at, step }: Options): readonly Stacked[] {
  const placed: Stacked[] = [];
  for (const rows of events) {
    const [first] = rows;
    if (!first) continue;
    const x = at(first);
    const below = placed.filter((other) => Math.abs(other.x - x) < step);
    placed.push({ rows, x, from: Math.max(0, ...below.map((other) => other.from + other.rows.length)) });
  }
  return placed;
}
