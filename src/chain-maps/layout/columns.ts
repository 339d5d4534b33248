import { Graph, layout as dagreLayout } from "@dagrejs/dagre";
import type { NodeStage } from "../../model/types.ts";
import { stageOrder } from "../nodes.ts";
import {
  inOrder,
  headingHeight,
  linkKey,
  type Box,
  type Input,
  type Layout,
  type Link,
  type Placed,
} from "./shapes.ts";
import { routeColumns } from "./column-routes.ts";

const gutter = 58;
const gap = 12;

/** The stages of each column, left to right: what makes the makers stands above the upstream stage. */
function columnsOf(stages: readonly NodeStage[]): NodeStage[][] {
  const present = stageOrder.filter((stage) => stages.includes(stage));
  const [first, second, ...rest] = present;
  if (first === "equipment" && second) return [[first, second], ...rest.map((stage) => [stage])];
  return present.map((stage) => [stage]);
}

/** How wide a box of a column is; the last column has a gutter too, for links within it. */
export function columnWidth(width: number, { stages }: { stages: readonly NodeStage[] }): number {
  const count = Math.max(columnsOf(stages).length, 3);
  return Math.floor((width - gutter * (count - 1) - lastGutter) / count);
}

const lastGutter = 26;

/** Columns side by side, ordered and spaced by dagre; a link within a column runs down, every other to the right. */
export function layColumns({ boxes, links, width }: Input): Layout {
  const columns = columnsOf([...new Set(boxes.map(({ stage }) => stage))]);
  const inner = columnWidth(width, { stages: columns.flat() });
  const columnOf = new Map(boxes.map((box) => [box.id, columns.findIndex((stages) => stages.includes(box.stage))]));
  const spread = place({ boxes, links, columnOf });
  const x = (column: number) => column * (inner + gutter);
  const placed: Placed[] = boxes.map(({ id, height }) => ({
    id,
    x: x(columnOf.get(id) ?? 0),
    y: (spread.tops.get(id) ?? 0) + headingHeight,
    width: inner,
    height,
  }));
  const stageRank = new Map(boxes.map(({ id, stage }) => [id, stageOrder.indexOf(stage)]));
  const reading = [...placed].sort((a, b) => (stageRank.get(a.id) ?? 0) - (stageRank.get(b.id) ?? 0) || a.y - b.y);
  const bottom = Math.max(0, ...placed.map(({ y, height }) => y + height));
  const routes = routeColumns({
    placed: reading,
    links,
    columnOf,
    passes: spread.passes,
    gutter,
    inner,
    headingHeight,
  });
  const lowest = Math.max(bottom, ...routes.flatMap(({ points }) => points.map(([, y]) => y)));
  const headings = columns.map((stages, column) => ({ stages, x: x(column), y: 0, width: inner }));
  return { boxes: reading, headings, routes, width, height: Math.ceil(lowest) + gap };
}

/** The top of every box, and at which height a link passes each column that it skips, both below the headings. */
interface Spread {
  tops: ReadonlyMap<string, number>;
  passes: ReadonlyMap<string, readonly number[]>;
}

function place({ boxes, links, columnOf }: Omit<Input, "width"> & { columnOf: ReadonlyMap<string, number> }): Spread {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", ranker: "none", nodesep: gap, edgesep: gap, ranksep: gutter });
  graph.setDefaultEdgeLabel(() => ({}));
  const column = (id: string) => columnOf.get(id) ?? 0;
  // dagre keeps a rank between every two for the labels of links.
  for (const { id, height } of boxes) graph.setNode(id, { width: 10, height, rank: 2 * column(id) });
  const across = links.filter(({ from, to }) => column(from) !== column(to));
  for (const { from, to } of across) graph.setEdge(from, to, { minlen: column(to) - column(from) });
  const within = [...links.filter(({ from, to }) => column(from) === column(to)), ...equipmentFirst(boxes)];
  dagreLayout(graph, {
    customOrder: (ranked, order) => {
      order(ranked, { constraints: within.map(({ from, to }) => ({ left: from, right: to })) });
      keepOrder(ranked, within);
    },
  });
  const tops = new Map(boxes.map(({ id, height }) => [id, (graph.node(id) as { y: number }).y - height / 2]));
  const passes = across.map((link) => {
    const { points } = graph.edge(link.from, link.to) as { points: { y: number }[] };
    const skipped = column(link.to) - column(link.from) - 1;
    // Every second point of a long link lies in a column; the others lie between two.
    const levels = Array.from({ length: skipped }, (_, index) => points[2 * index + 2]?.y ?? 0);
    return { key: linkKey(link), first: column(link.from) + 1, levels };
  });
  // dagre centres a column on its neighbours; read from its heading down, it begins at the top.
  const highest = (wanted: number) =>
    Math.min(
      ...boxes.filter(({ id }) => column(id) === wanted).map(({ id }) => tops.get(id) ?? 0),
      ...passes.flatMap(({ first, levels }) => levels.filter((_, index) => first + index === wanted)),
    );
  return {
    tops: new Map([...tops].map(([id, top]) => [id, top - highest(column(id))])),
    passes: new Map(
      passes.map(({ key, first, levels }) => [key, levels.map((level, index) => level - highest(first + index))]),
    ),
  };
}

/** Within the first column the makers of machines stand above what they serve. */
function equipmentFirst(boxes: readonly Box[]): Link[] {
  const makers = boxes.filter(({ stage }) => stage === "equipment");
  const first = stageOrder.find((stage) => stage !== "equipment" && boxes.some((box) => box.stage === stage));
  return makers.flatMap(({ id }) =>
    boxes.filter(({ stage }) => stage === first).map((box) => ({ from: id, to: box.id })),
  );
}

/** dagre takes the order within a rank as a wish; here it is a must. */
function keepOrder(graph: Graph, within: readonly Link[]): void {
  type Label = { rank: number; order: number };
  const label = (id: string) => graph.node(id) as Label;
  for (const ids of Map.groupBy(graph.nodes(), (id) => label(id).rank).values()) {
    const sorted = [...ids].sort((a, b) => label(a).order - label(b).order);
    const own = new Set(sorted);
    const links = within.filter(({ from, to }) => own.has(from) && own.has(to));
    inOrder(sorted, { links }).forEach((id, order) => (label(id).order = order));
  }
}
