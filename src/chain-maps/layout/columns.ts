import type { NodeStage } from "../../model/types.ts";
import { stageOrder } from "../nodes.ts";
import { portsOf, routeColumns } from "./column-routes.ts";
import { orderColumns } from "./order.ts";
import { pathsOf, wayId, type Columns } from "./paths.ts";
import { headingHeight, linkKey, type Box, type Input, type Layout, type Link, type Placed } from "./shapes.ts";
import { spreadColumns } from "./spread.ts";

/** Between two columns, for the links. */
export const gutter = 48;
/** Right of the last column, for links within it. */
export const lastGutter = 26;
const gap = 10;

/** The stages of each column, left to right: what makes the makers stands above the upstream stage. */
export function columnsOf(stages: readonly NodeStage[]): NodeStage[][] {
  const present = stageOrder.filter((stage) => stages.includes(stage));
  const [first, second, ...rest] = present;
  if (first === "equipment" && second) return [[first, second], ...rest.map((stage) => [stage])];
  return present.map((stage) => [stage]);
}

/** Columns side by side, as wide as their boxes; a link within a column runs down, every other to the right. */
export function layColumns({ boxes, links, width }: Input): Layout {
  const stages = columnsOf([...new Set(boxes.map(({ stage }) => stage))]);
  const columnOf = new Map(boxes.map((box) => [box.id, stages.findIndex((own) => own.includes(box.stage))]));
  const edges = edgesOf(stages.map((own) => boxes.find(({ stage }) => own.includes(stage))?.width ?? 0));
  const columns = orderColumns(
    { columns: stages.map((own) => boxes.filter(({ stage }) => own.includes(stage)).map(({ id }) => id)), links },
    equipmentFirst(boxes),
  );
  const { tops, passes } = place(boxes, { columns, links });
  const placed = boxes.map(({ stage: _, ...box }): Placed => {
    const x = edges[columnOf.get(box.id) ?? 0]?.[0] ?? 0;
    return { ...box, x, y: (tops.get(box.id) ?? 0) + headingHeight };
  });
  const rank = new Map(boxes.map(({ id, stage }) => [id, stageOrder.indexOf(stage)]));
  const reading = placed.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || a.y - b.y);
  const gutters = stages.map((_, column) => (column === stages.length - 1 ? lastGutter : gutter));
  const routes = routeColumns({ placed: reading, links, columnOf, passes, edges, gutters });
  const ends = [
    ...placed.map(({ y, height }) => y + height),
    ...routes.flatMap(({ points }) => points.map(([, y]) => y)),
  ];
  const headings = stages.map((own, column) => {
    const [x, right] = edges[column] ?? [0, 0];
    return { stages: own, x, y: 0, width: right - x };
  });
  return { boxes: reading, headings, routes, width, height: Math.ceil(Math.max(0, ...ends)) + gap };
}

function edgesOf(widths: readonly number[]): readonly (readonly [number, number])[] {
  let x = 0;
  return widths.map((wide) => {
    const edge = [x, x + wide] as const;
    x += wide + gutter;
    return edge;
  });
}

/** The top of every box, below the headings, and at which heights a link passes each column that it skips. */
function place(boxes: readonly Box[], { columns, links }: Columns) {
  const heights = new Map(boxes.map(({ id, height }) => [id, height]));
  const heightOf = (id: string) => heights.get(id) ?? 0;
  const { hops } = pathsOf({ columns, links });
  const tops = spreadColumns({ columns, heightOf, portsOf: (id) => portsOf(heightOf(id)), hops, gap });
  const levels = (link: Link) => columns.flatMap((_, column) => tops.get(wayId(link, column)) ?? []);
  const passes = new Map(links.map((link) => [linkKey(link), levels(link).map((level) => level + headingHeight)]));
  return { tops, passes };
}

/** Within the first column the makers of machines stand above what they serve. */
function equipmentFirst(boxes: readonly Box[]): Link[] {
  const makers = boxes.filter(({ stage }) => stage === "equipment");
  const first = stageOrder.find((stage) => stage !== "equipment" && boxes.some((box) => box.stage === stage));
  return makers.flatMap(({ id }) =>
    boxes.filter(({ stage }) => stage === first).map((box) => ({ from: id, to: box.id })),
  );
}
