import { isNumeralAt } from "../../reading/account/numerals.ts";
import type { AccountRow } from "./account-format.ts";
import type { FixedSpan } from "./fixed-words.ts";
import { isInner, type Span } from "./flatten.ts";
import { readPrint, type Print } from "./print.ts";

/** Where a print may stand: all of it, and what its numerals take up. */
export interface Candidate extends Span {
  core: Span;
}

/** Every place at which the print of each row stands and is no part of a longer number, in order. */
export function candidatesOf(
  rows: readonly Pick<AccountRow, "printed">[],
  { letters, fixed }: { letters: readonly string[]; fixed: readonly FixedSpan[] },
): readonly (readonly Candidate[])[] {
  const places = placesOf(letters);
  const prints = rows.map(({ printed }) => readPrint(printed));
  const stands = (print: Print | undefined, from: number) =>
    print !== undefined && from >= 0 && print.letters.every((letter, n) => letters[from + n] === letter);

  /** Whether a numeral goes on beyond an end of a print, and is not that of its neighbour (1,4 of 1,4－丁二醇 are two). */
  function goesOn(at: number, { step, neighbour }: { step: -1 | 1; neighbour: Print | undefined }): boolean {
    const next = isInner(letters, at) ? at + step : at;
    if (!isNumeralAt(letters, next) || fixed.some(({ from, to }) => from <= next && next < to)) return false;
    return !stands(neighbour, step === 1 ? next : next + 1 - (neighbour?.letters.length ?? 0));
  }

  return prints.map((print, row) => {
    const length = print.letters.length;
    const [before, after] = [prints[row - 1], prints[row + 1]];
    return (places.get(print.letters[0] ?? "") ?? []).flatMap((from): Candidate[] => {
      const to = from + length;
      if (!stands(print, from)) return [];
      const core = { from: from + print.core.from, to: from + print.core.to };
      if (core.from === from && goesOn(from - 1, { step: -1, neighbour: before })) return [];
      if (core.to === to && goesOn(to, { step: 1, neighbour: after })) return [];
      return isWithinWord(core, { from, to, fixed }) ? [] : [{ from, to, core }];
    });
  });
}

/** Whether the numerals of a print are those of a fixed word that reaches beyond it: 一 of 进一步. */
function isWithinWord(core: Span, { from, to, fixed }: Span & { fixed: readonly FixedSpan[] }): boolean {
  const covers = (word: Span) => word.from <= core.from && core.to <= word.to;
  return fixed.some((word) => covers(word) && (word.from < from || to < word.to));
}

function placesOf(letters: readonly string[]): ReadonlyMap<string, readonly number[]> {
  return Map.groupBy(letters.keys(), (at) => letters[at] ?? "");
}
