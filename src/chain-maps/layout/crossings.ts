import type { Link, Point, Route } from "./shapes.ts";

type Segment = readonly [Point, Point];

/** The stretches of a route; those of no length are none. */
export function segmentsOf({ points }: Pick<Route, "points">): readonly Segment[] {
  return points
    .slice(1)
    .map((point, index): Segment => [points[index] ?? point, point])
    .filter(([[x1, y1], [x2, y2]]) => Math.abs(x2 - x1) + Math.abs(y2 - y1) > 0.5);
}

/** Whether a stretch runs up or down. */
export const isUpright = ([[x1], [x2]]: Segment): boolean => x1 === x2;

const areBound = (a: Link, b: Link) => a.from === b.from || a.to === b.to;
const low = (a: number, b: number) => Math.min(a, b);
const high = (a: number, b: number) => Math.max(a, b);

/**
 * Where routes meet that have no end in common: each point at which two cross once, however many links run there, and
 * each stretch that two share, which a reader takes for one.
 */
export function crossings(routes: readonly Route[]): { crossed: number; shared: number } {
  const crossed = new Set<string>();
  let shared = 0;
  const all = routes.map((route) => ({ route, segments: segmentsOf(route) }));
  all.forEach(({ route, segments }, index) => {
    for (const other of all.slice(index + 1)) {
      if (areBound(route, other.route)) continue;
      for (const one of segments)
        for (const two of other.segments) {
          if (isUpright(one) === isUpright(two)) shared += Number(isShared(one, two));
          else {
            const point = isUpright(one) ? crossing(two, one) : crossing(one, two);
            if (point) crossed.add(point.map((at) => at.toFixed(1)).join());
          }
        }
    }
  });
  return { crossed: crossed.size, shared };
}

function crossing([[x1, y], [x2]]: Segment, [[x, y1], [, y2]]: Segment): Point | undefined {
  const isInside = low(x1, x2) + 0.5 < x && x < high(x1, x2) - 0.5 && low(y1, y2) + 0.5 < y && y < high(y1, y2) - 0.5;
  return isInside ? [x, y] : undefined;
}

function isShared(one: Segment, two: Segment): boolean {
  const [across, along] = isUpright(one) ? [0, 1] : [1, 0];
  if (Math.abs((one[0][across] ?? 0) - (two[0][across] ?? 0)) > 2) return false;
  const from = high(low(one[0][along] ?? 0, one[1][along] ?? 0), low(two[0][along] ?? 0, two[1][along] ?? 0));
  const to = low(high(one[0][along] ?? 0, one[1][along] ?? 0), high(two[0][along] ?? 0, two[1][along] ?? 0));
  return to - from > 2;
}
