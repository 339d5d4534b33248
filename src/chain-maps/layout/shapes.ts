import type { NodeStage } from "../../model/types.ts";

/** A box to place: its size is its content's, known before the layout. */
export interface Box {
  id: string;
  stage: NodeStage;
  height: number;
}

export interface Link {
  from: string;
  to: string;
}

/** A placed box, in pixels from the top left. */
export interface Placed {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Over the boxes of a stage, or of two that share a column; `headingHeight` high. */
export interface Heading {
  stages: readonly NodeStage[];
  x: number;
  y: number;
  width: number;
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
