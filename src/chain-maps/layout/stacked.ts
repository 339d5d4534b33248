import { stageOrder } from "../nodes.ts";
import {
  inOrder,
  assignLanes,
  headingHeight,
  type Heading,
  type Input,
  type Layout,
  type Placed,
  type Point,
} from "./shapes.ts";

const gap = 10;
const betweenStages = 8;
/** From a box's top to where links come in, and from its bottom to where they leave. */
const port = 12;

const gutterOf = (width: number) => Math.round(width * (width < 480 ? 0.13 : 0.11));

/** How wide a box of the stack is. */
export function stackWidth(width: number): number {
  return width - gutterOf(width);
}

/** One column of boxes, stage under stage, with the links in a gutter at its left. */
export function layStack({ boxes, links, width }: Input): Layout {
  const gutter = gutterOf(width);
  const placed: Placed[] = [];
  const headings: Heading[] = [];
  let y = 0;
  for (const stage of stageOrder) {
    const own = boxes.filter((box) => box.stage === stage);
    if (own.length === 0) continue;
    headings.push({ stages: [stage], x: gutter, y, width: width - gutter });
    y += headingHeight;
    for (const id of inOrder(
      own.map((box) => box.id),
      { links },
    )) {
      const height = own.find((box) => box.id === id)?.height ?? 0;
      placed.push({ id, x: gutter, y, width: width - gutter, height });
      y += height + gap;
    }
    y += betweenStages;
  }
  return {
    boxes: placed,
    headings,
    routes: routesOf({ placed, links, gutter }),
    width,
    height: Math.max(0, y - betweenStages),
  };
}

function routesOf({ placed, links, gutter }: { placed: readonly Placed[]; links: Input["links"]; gutter: number }) {
  const boxOf = new Map(placed.map((box) => [box.id, box]));
  const ends = links.flatMap((link) => {
    const [from, to] = [boxOf.get(link.from), boxOf.get(link.to)];
    return from && to ? [{ ...link, leaves: from.y + from.height - port, enters: to.y + port }] : [];
  });
  // All that feeds one box runs down one trunk.
  const runs = [...Map.groupBy(ends, ({ to }) => to)].map(([id, own]) => ({
    id,
    from: Math.min(...own.map(({ leaves }) => leaves)),
    to: Math.max(...own.map(({ enters }) => enters)),
  }));
  const { lanes, count } = assignLanes(runs);
  const step = Math.min(8, (gutter - 8) / Math.max(count, 1));
  return ends.map(({ from, to, leaves, enters }) => {
    const x = gutter - 8 - (lanes.get(to) ?? 0) * step;
    const points: Point[] = [
      [gutter, leaves],
      [x, leaves],
      [x, enters],
      [gutter, enters],
    ];
    return { from, to, points };
  });
}
