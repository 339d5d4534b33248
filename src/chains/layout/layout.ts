import type { NodeStage } from "../../lib/types.ts";
import { layColumns, columnWidth } from "./columns.ts";
import { layStack, stackWidth } from "./stacked.ts";

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

/** From this width on a chain is drawn in columns side by side. */
const wide = 800;

/** How wide the boxes will be, so that their content can be wrapped and measured first. */
export function boxWidth(width: number, { stages }: { stages: readonly NodeStage[] }): number {
  return width >= wide ? columnWidth(width, { stages }) : stackWidth(width);
}

/**
 * Places the boxes of a chain: in columns from upstream to downstream where there is room, else in one column.
 * @throws where a link names an unknown box
 */
export function layOut(boxes: readonly Box[], { links, width }: { links: readonly Link[]; width: number }): Layout {
  const known = new Set(boxes.map(({ id }) => id));
  const lost = links.find(({ from, to }) => !known.has(from) || !known.has(to));
  if (lost) throw new Error(`unknown box: ${known.has(lost.from) ? lost.to : lost.from}. A link needs both its boxes.`);
  return width >= wide ? layColumns({ boxes, links, width }) : layStack({ boxes, links, width });
}
