/** Where the choices of made texts come from: the same seed chooses the same. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  pick: <Item>(list: readonly Item[]) => Item;
  chance: (share: number) => boolean;
}

/** A source of choices for a seed, a whole number (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (list) => {
      if (list.length === 0) throw new Error("nothing to pick from");
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
    chance: (share) => next() < share,
  };
}
