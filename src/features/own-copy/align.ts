import type { Candidate } from "./candidates.ts";

/** A way to the last row that stands, from the last back to the first. */
interface Way {
  score: number;
  row: number;
  place: Candidate;
  before: Way | undefined;
}

/** A copy as far as choosing needs it: its length, and how many numerals begin before a place. */
interface Ground {
  length: number;
  begunBefore: (place: number) => number;
}

/**
 * Chooses for every row one of its places or none, such that they stand in the order of the account, no two share a
 * numeral and as many stand as can; of several such choices one whose rows follow each other, in the copy too.
 */
export function align(
  candidates: readonly (readonly Candidate[])[],
  { length, begunBefore }: Ground,
): readonly (Candidate | undefined)[] {
  // What speaks for a place never outweighs a numeral more.
  const one = 4 * (candidates.length + 2);
  const best = bestUntil(length);
  const last = candidates.length - 1;
  let previous: readonly Way[] = [];
  candidates.forEach((places, row) => {
    const follows = following(previous, { begunBefore });
    const own = places.map((place): Way => {
      const before = better(follows(place), best.before(place.core.from));
      const opens = row === 0 && begunBefore(place.core.from) === 0 ? 3 : 0;
      const closes = row === last && begunBefore(place.core.to) === begunBefore(length) ? 3 : 0;
      return { score: one + opens + closes + (before?.score ?? 0), row, place, before: before?.way };
    });
    for (const way of own) best.add(way);
    previous = own;
  });
  const chosen = candidates.map((): Candidate | undefined => undefined);
  for (let way = best.before(length)?.way; way; way = way.before) chosen[way.row] = way.place;
  return chosen;
}

/** A way that can be gone on with, and what that would score. */
interface Step {
  way: Way;
  score: number;
}

const better = (a: Step | undefined, b: Step | undefined): Step | undefined =>
  a && b ? (a.score >= b.score ? a : b) : (a ?? b);

/** The best step from the row before to a place; it is to be asked for places in order. */
function following(previous: readonly Way[], { begunBefore }: Pick<Ground, "begunBefore">) {
  let reached = 0;
  let best: Step | undefined;
  return ({ core }: Candidate): Step | undefined => {
    for (let way = previous[reached]; way && way.place.core.to <= core.from; way = previous[reached]) {
      best = better(best, { way, score: way.score + 1 });
      reached += 1;
    }
    let near: Step | undefined;
    for (let n = reached - 1; n >= 0; n -= 1) {
      const way = previous[n];
      if (!way || begunBefore(way.place.core.to) < begunBefore(core.from)) break;
      near = better(near, { way, score: way.score + 3 });
    }
    return better(near, best);
  };
}

/** Keeps the best way among those whose numerals end before a place, in a tree of partial maxima. */
function bestUntil(length: number) {
  const tree = new Array<Way | undefined>(length + 2).fill(undefined);
  return {
    add(way: Way): void {
      for (let at = way.place.core.to + 1; at < tree.length; at += at & -at)
        if ((tree[at]?.score ?? -1) < way.score) tree[at] = way;
    },
    /** Of ways whose numerals end at this place or before. */
    before(place: number): Step | undefined {
      let found: Way | undefined;
      for (let at = Math.min(place + 1, tree.length - 1); at > 0; at -= at & -at) {
        const here = tree[at];
        if (here && here.score > (found?.score ?? -1)) found = here;
      }
      return found && { way: found, score: found.score };
    },
  };
}
