import { chooseLanes, type Lanes } from "./lanes.ts";
import { linkKey, type Link, type Placed, type Point, type Route } from "./shapes.ts";

interface Options {
  placed: readonly Placed[];
  links: readonly Link[];
  columnOf: ReadonlyMap<string, number>;
  /** At which heights a link passes the columns that it skips, by `linkKey`. */
  passes: ReadonlyMap<string, readonly number[]>;
  /** The left and right edge of each column. */
  edges: readonly (readonly [left: number, right: number])[];
  /** Right of a column, in pixels; the last has less. */
  gutters: readonly number[];
}

/** One upright stretch of a link, in the gutter right of a column. */
interface Stretch {
  link: Link;
  column: number;
  /** Stretches of one trunk share a lane: they end at the same place. */
  trunk: string;
  y1: number;
  y2: number;
  isWithin: boolean;
}

/** Within a column a link leaves so far above its box's bottom and comes in so far below the other's top. */
const port = 11;
/** To another column it leaves below its box's middle and comes in above the other's, so that rows do not run on. */
const slant = 4;
/** Kept free at both ends of a gutter, for arrow heads. */
const margin = 8;

/** Where a link comes in from the left and where it leaves to the right, from the top of a box; of a way at once. */
export function portsOf(height: number): { enters: number; leaves: number } {
  const off = height > 2 * slant ? slant : 0;
  return { enters: height / 2 - off, leaves: height / 2 + off };
}

/** Routes every link through the gutters; only at the heights that are kept free does one cross a column. */
export function routeColumns({ placed, links, columnOf, passes, edges, gutters }: Options): Route[] {
  const boxes = new Map(placed.map((box) => [box.id, box]));
  const all = links.map((link) => ({ link, stretches: stretchesOf(link, { boxes, columnOf, passes }) }));
  const stretches = all.flatMap((one) => one.stretches);
  const lanes = edges.map((_, column) => {
    const own = stretches.filter((one) => one.column === column);
    return chooseLanes({
      runs: runsOf(own),
      routes: (found) => own.map((one) => ({ ...one.link, points: pointsOf(one, { lanes: found, edges, gutters }) })),
    });
  });
  return all.map(({ link, stretches: own }) => {
    const points = own.flatMap((one, index) => {
      const found = pointsOf(one, { lanes: lanes[one.column] ?? none, edges, gutters });
      // What comes after the first goes on where the one before ended.
      return found.slice(index === 0 ? 0 : 1, index === own.length - 1 ? undefined : -1);
    });
    const isWithin = own.some((one) => one.isWithin);
    return {
      ...link,
      points: points.map(([x, y], index): Point => {
        const end = index === 0 ? link.from : isWithin && index === points.length - 1 ? link.to : undefined;
        return [(end !== undefined && reachOf(boxes.get(end))) || x, y];
      }),
    };
  });
}

/** Where the links of a box that has no frame begin and end on its right. */
const reachOf = (box: Placed | undefined): number | undefined => box?.reach && box.x + box.reach;

const none: Lanes = { of: new Map(), count: 0 };

function stretchesOf(
  link: Link,
  { boxes, columnOf, passes }: Pick<Options, "columnOf" | "passes"> & { boxes: ReadonlyMap<string, Placed> },
): Stretch[] {
  const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
  const [a, b] = [columnOf.get(link.from) ?? 0, columnOf.get(link.to) ?? 0];
  if (!from || !to) return [];
  if (a === b) {
    const [y1, y2] = [from.y + from.height - port, to.y + port];
    return [{ link, column: a, trunk: `${link.to} within`, y1, y2, isWithin: true }];
  }
  const ends = [from.y + portsOf(from.height).leaves, to.y + portsOf(to.height).enters] as const;
  const levels = [ends[0], ...(passes.get(linkKey(link)) ?? []), ends[1]];
  return levels.slice(1).map((y2, index) => {
    const isLast = index === levels.length - 2;
    const trunk = isLast ? link.to : linkKey(link);
    return { link, column: a + index, trunk, y1: levels[index] ?? y2, y2, isWithin: false };
  });
}

function runsOf(stretches: readonly Stretch[]) {
  return [...Map.groupBy(stretches, ({ trunk }) => trunk)].map(([id, parts]) => ({
    id,
    from: Math.min(...parts.flatMap(({ y1, y2 }) => [y1, y2])),
    to: Math.max(...parts.flatMap(({ y1, y2 }) => [y1, y2])),
  }));
}

/** A stretch with the level ones before and behind it, from the right edge of its column to the next, or back to it. */
function pointsOf(
  { column, trunk, y1, y2, isWithin }: Stretch,
  { lanes, edges, gutters }: Pick<Options, "edges" | "gutters"> & { lanes: Lanes },
): Point[] {
  const right = edges[column]?.[1] ?? 0;
  const next = edges[column + 1]?.[0] ?? right;
  const room = (gutters[column] ?? 0) - (column === edges.length - 1 ? margin + 6 : 2 * margin + 4);
  const x = right + margin + ((lanes.of.get(trunk) ?? 0) * room) / Math.max(lanes.count - 1, 5);
  return [
    [right, y1],
    [x, y1],
    [x, y2],
    [isWithin ? right : next, y2],
  ];
}
