import { assignLanes, linkKey, type Link, type Placed, type Point, type Route } from "./shapes.ts";

interface Options {
  placed: readonly Placed[];
  links: readonly Link[];
  columnOf: ReadonlyMap<string, number>;
  /** At which heights a link passes the columns that it skips, by `linkKey`. */
  passes: ReadonlyMap<string, readonly number[]>;
  gutter: number;
  inner: number;
  headingHeight: number;
}

/** One upright stretch of a link, in the gutter right of a column. */
interface Stretch {
  link: Link;
  column: number;
  /** Stretches of one trunk share a lane: they end at the same place. */
  trunk: string;
  y1: number;
  y2: number;
}

const port = 11;

/** Routes every link through the gutters; only at the heights that dagre kept free does one cross a column. */
export function routeColumns({ placed, links, columnOf, passes, gutter, inner, headingHeight }: Options): Route[] {
  const boxes = new Map(placed.map((box) => [box.id, box]));
  const stretchesOf = (link: Link): Stretch[] => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    const [a, b] = [columnOf.get(link.from) ?? 0, columnOf.get(link.to) ?? 0];
    if (!from || !to) return [];
    if (a === b)
      return [{ link, column: a, trunk: `${link.to} within`, y1: from.y + from.height - port, y2: to.y + port }];
    const levels = [
      from.y + from.height / 2,
      ...(passes.get(linkKey(link)) ?? []).map((level) => level + headingHeight),
      to.y + to.height / 2,
    ];
    return levels.slice(1).map((y2, index) => {
      const last = index === levels.length - 2;
      return { link, column: a + index, trunk: last ? link.to : linkKey(link), y1: levels[index] ?? y2, y2 };
    });
  };
  const all = links.map((link) => ({ link, stretches: stretchesOf(link) }));
  const lanes = lanesByColumn(all.flatMap(({ stretches }) => stretches));
  const x = ({ column, trunk }: Stretch): number => {
    const { lanes: own, count } = lanes.get(column) ?? { lanes: new Map<string, number>(), count: 1 };
    const right = column * (inner + gutter) + inner;
    // The last column has less room; eight pixels are kept at both ends for arrow heads.
    const room = column === Math.max(...columnOf.values()) ? 12 : gutter - 20;
    return right + 8 + ((own.get(trunk) ?? 0) * room) / Math.max(count - 1, 5);
  };
  return all.map(({ link, stretches }) => ({ ...link, points: pointsOf({ link, stretches, boxes, x }) }));
}

function lanesByColumn(stretches: readonly Stretch[]) {
  return new Map(
    [...Map.groupBy(stretches, ({ column }) => column)].map(([column, own]) => {
      const runs = [...Map.groupBy(own, ({ trunk }) => trunk)].map(([id, parts]) => ({
        id,
        from: Math.min(...parts.flatMap(({ y1, y2 }) => [y1, y2])),
        to: Math.max(...parts.flatMap(({ y1, y2 }) => [y1, y2])),
      }));
      return [column, assignLanes(runs)];
    }),
  );
}

function pointsOf({
  link,
  stretches,
  boxes,
  x,
}: {
  link: Link;
  stretches: readonly Stretch[];
  boxes: ReadonlyMap<string, Placed>;
  x: (stretch: Stretch) => number;
}): Point[] {
  const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!from || !to || !first || !last) return [];
  const within = last.trunk.endsWith(" within");
  return [
    [from.x + from.width, first.y1],
    ...stretches.flatMap((stretch): Point[] => [
      [x(stretch), stretch.y1],
      [x(stretch), stretch.y2],
    ]),
    [within ? to.x + to.width : to.x, last.y2],
  ];
}
