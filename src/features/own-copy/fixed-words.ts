import { isNumeralAt } from "../../reading/account/numerals.ts";
import type { Span } from "./flatten.ts";
import type { FixedWord } from "./account-format.ts";

/** Where a fixed word stands. */
export type FixedSpan = Span & FixedWord;

/** Every place of a copy at which a fixed word stands that has a numeral in it, in order. */
export function fixedIn(letters: readonly string[], { fixed }: { fixed: readonly FixedWord[] }): readonly FixedSpan[] {
  const spans = fixed.flatMap((own) => {
    const word = [...own.word];
    return letters.flatMap((_, from): FixedSpan[] => {
      if (!word.every((letter, n) => letters[from + n] === letter)) return [];
      const counts = word.some((_, n) => isNumeralAt(letters, from + n));
      return counts ? [{ ...own, from, to: from + word.length }] : [];
    });
  });
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}
