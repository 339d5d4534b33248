/** How many letters must be put in, left out, exchanged or swapped with their neighbour to make `a` into `b`. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j - 1) + same, at(i - 1, j) + 1, at(i, j - 1) + 1, swapped));
    }
  }
  return at(a.length, b.length);
}

/** The known word that `word` was most likely meant to be, the first among equals; undefined when none is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // A quarter of the letters may be wrong: enough for slips of the keys, too little for another word.
  let limit = Math.max(1, Math.floor(word.length / 4)) + 1;
  let best: string | undefined;
  for (const candidate of known) {
    const far = candidate === "" ? limit : distance(word, candidate);
    if (far < limit) [best, limit] = [candidate, far];
  }
  return best;
}

/** `. Did you mean X?` with the label of the nearest known word, or nothing when none is close. */
export function suggest(word: string, labels: ReadonlyMap<string, string>): string {
  const close = nearest(word, labels.keys());
  return close === undefined ? "" : `. Did you mean ${labels.get(close) ?? close}?`;
}
