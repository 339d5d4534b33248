/** Letters that stand between words and need not be found. */
const between = new Set("的了和与及在是年月日数");

interface Cut {
  words: readonly string[];
  /** How many letters are in no word. */
  left: number;
}

/**
 * Cuts letters that were written without spaces into known words of two letters and more, as few as will do:
 * 包头到位资金 into 包头 and 到位资金. `whole` tells whether all of it is words; what is left over is dropped.
 */
export function cutWords(run: string, known: ReadonlySet<string>): { words: readonly string[]; whole: boolean } {
  const letters = [...run];
  const best: Cut[] = [{ words: [], left: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    const before = best[end - 1] ?? { words: [], left: 0 };
    const skipped = { ...before, left: before.left + (between.has(letters[end - 1] ?? "") ? 0 : 1) };
    const cuts = Array.from({ length: Math.max(0, end - 1) }, (_, start): Cut[] => {
      const word = letters.slice(start, end).join("");
      const { words, left } = best[start] ?? before;
      return known.has(word) ? [{ words: [...words, word], left }] : [];
    });
    best.push(cuts.flat().reduce((one, other) => (isBetter(other, one) ? other : one), skipped));
  }
  const { words, left } = best.at(-1) ?? { words: [], left: 0 };
  return { words, whole: left === 0 };
}

const isBetter = (one: Cut, other: Cut): boolean =>
  one.left < other.left || (one.left === other.left && one.words.length < other.words.length);
