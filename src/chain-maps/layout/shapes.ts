import type { NodeStage } from "../../model/types.ts";

/** A box to place: its size is its content's, known before the layout. */
export interface Box {
  id: string;
  stage: NodeStage;
  /** That of its column. */
  width: number;
  height: number;
  /** How far its words go where no frame is drawn around them: there its links begin and end on the right. */
  reach?: number;
}

export interface Link {
  from: string;
  to: string;
}

/** A placed box, in pixels from the top left. */
export interface Placed extends Omit<Box, "stage"> {
  x: number;
  y: number;
}

/** Over the boxes of a stage, or of two that share a column; `headingHeight` high. */
export interface Heading extends Pick<Placed, "x" | "y" | "width"> {
  stages: readonly NodeStage[];
}

export type Point = readonly [x: number, y: number];

/** How a link runs: from an edge of its source to an edge of its target, upright and level stretches only. */
export interface Route extends Link {
  points: readonly Point[];
}

export interface Layout {
  /** In reading order: by stage, then from top to bottom. */
  boxes: readonly Placed[];
  headings: readonly Heading[];
  routes: readonly Route[];
  width: number;
  height: number;
}

/** What a layout works on. */
export interface Input {
  boxes: readonly Box[];
  links: readonly Link[];
  width: number;
}

export const headingHeight = 26;

/** A key that no other link of a chain has. */
export function linkKey({ from, to }: Link): string {
  return `${from}>${to}`;
}

/**
 * Moves what feeds before what it feeds, and otherwise keeps the order: takes again and again the first id that waits
 * for nothing. Ids on a cycle, which the data checks refuse, come last.
 */
export function inOrder(ids: readonly string[], { links }: { links: readonly Link[] }): string[] {
  const waiting = [...ids];
  const ordered: string[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((id) => !links.some(({ from, to }) => to === id && waiting.includes(from)));
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

/** A stretch that wants a lane of its own: the upright run of the links that share it. */
export interface Run {
  id: string;
  from: number;
  to: number;
}

/** Whether two runs may share a lane: they do not so much as touch. */
export const areApart = (a: Run, b: Run): boolean => a.to + 4 < b.from || a.from - 4 > b.to;

/** Gives every run the lowest lane in which no other run overlaps it, short runs first. */
export function assignLanes(runs: readonly Run[]): { lanes: ReadonlyMap<string, number>; count: number } {
  const taken: Run[][] = [];
  const lanes = new Map<string, number>();
  const length = ({ from, to }: Run) => to - from;
  for (const run of [...runs].sort((a, b) => length(a) - length(b) || a.from - b.from)) {
    const free = taken.findIndex((lane) => lane.every((other) => areApart(run, other)));
    const lane = free === -1 ? taken.push([]) - 1 : free;
    taken[lane]?.push(run);
    lanes.set(run.id, lane);
  }
  return { lanes, count: taken.length };
}
