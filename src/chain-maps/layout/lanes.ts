import { crossings } from "./crossings.ts";
import { areApart, assignLanes, type Route, type Run } from "./shapes.ts";

/** The upright stretches of one gutter, by lane. */
export interface Lanes {
  of: ReadonlyMap<string, number>;
  count: number;
}

interface Input {
  runs: readonly Run[];
  /** The links as they run in these lanes. */
  routes: (lanes: Lanes) => readonly Route[];
}

/** More stretches than these are left in the lanes that need fewest; no gutter of a chain has as many. */
const crowd = 24;

/** As many lanes as a gutter has room for, so far apart that two can be told. */
const most = 7;

/**
 * Lanes for the stretches of a gutter in which few links cross: those that need fewest, then two lanes changed about,
 * or one stretch moved to another or a new one, as long as it helps.
 */
export function chooseLanes({ runs, routes }: Input): Lanes {
  const { lanes, count } = assignLanes(runs);
  let best: Lanes = { of: lanes, count };
  let least = runs.length > crowd ? 0 : cost(routes(best));
  for (let moved = true; moved && least > 0;) {
    moved = false;
    for (const next of [...swaps(best), ...moves(best, runs)]) {
      const found = cost(routes(next));
      if (found >= least) continue;
      [best, least, moved] = [next, found, true];
      break;
    }
  }
  return best;
}

function cost(routes: readonly Route[]): number {
  const { crossed, shared } = crossings(routes);
  return crossed + 3 * shared;
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Two lanes changed about, whatever runs there. */
function swaps({ of, count }: Lanes): readonly Lanes[] {
  return numbers(count).flatMap((a) =>
    numbers(count)
      .slice(a + 1)
      .map((b) => ({ of: new Map([...of].map(([id, lane]) => [id, lane === a ? b : lane === b ? a : lane])), count })),
  );
}

/** One stretch in another lane, where none that it meets runs, or in a new one. */
function moves({ of, count }: Lanes, runs: readonly Run[]): readonly Lanes[] {
  const room = Math.min(count + 1, Math.max(count, most));
  return runs.flatMap((run) =>
    numbers(room)
      .filter((lane) => lane !== of.get(run.id))
      .filter((lane) => runs.every((other) => other === run || of.get(other.id) !== lane || areApart(run, other)))
      .map((lane) => ({ of: new Map([...of, [run.id, lane]]), count: Math.max(count, lane + 1) })),
  );
}
