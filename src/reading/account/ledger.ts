import { foldText } from "../../arithmetic/fold.ts";
import { isNumeralAt } from "./numerals.ts";
import { placeCharacters, type Placed } from "./text.ts";

/** A row of `figures/` or `aside/`, as far as accounting needs it. */
export interface Entry {
  line: number;
  column: number;
  printed: string;
}

/** A numeral that no row covers: where it begins, and with two characters before it and three behind. */
export interface Unaccounted {
  line: number;
  column: number;
  around: string;
}

export interface Ledger {
  /** The rows and the numerals that none covers; fixed words left out. */
  numerals: number;
  /** What no row and no fixed word covers, neighbouring characters as one numeral. */
  unaccounted: Unaccounted[];
  /** Rows whose print does not stand where they say, or that cover what another row covers. */
  faults: string[];
}

/**
 * Holds a report's text against its rows: every numeral character must be covered by exactly one row or by a fixed
 * word.
 */
export function keepLedger(
  text: string,
  { entries, words }: { entries: readonly Entry[]; words: readonly string[] },
): Ledger {
  const { characters, flat, find } = layOut(text);
  const covered = new Array<boolean>(flat.length).fill(false);
  const faults: string[] = [];
  for (const entry of entries) {
    const { start } = find(entry);
    if (start === undefined) {
      faults.push(`${entry.line}:${entry.column} ${entry.printed}: not in the text there`);
      continue;
    }
    for (let n = start; n < start + lettersOf(entry).length; n += 1) {
      if (!isNumeralAt(flat, n)) continue;
      if (covered[n]) faults.push(`${entry.line}:${entry.column} ${entry.printed}: doubly accounted`);
      covered[n] = true;
    }
  }
  coverWords(flat, { covered, words });
  const open = (position: number) => isNumeralAt(flat, position) && !covered[position];
  const unaccounted = characters.flatMap((placed, from) => {
    if (!open(from) || (from > 0 && open(from - 1))) return [];
    let to = from + 1;
    while (open(to)) to += 1;
    return [describe(placed, { characters, from, to })];
  });
  return { numerals: entries.length + unaccounted.length, unaccounted, faults };
}

/** The letters of a print as the text has them: folded, without spaces. */
const lettersOf = ({ printed }: Entry) => [...foldText(printed).replace(/\s/gu, "")];

interface Found {
  start: number | undefined;
  end: number | undefined;
  at: number | undefined;
}

/** A text on one string without spaces and line ends, in which the prints of rows can be found. */
export function layOut(text: string) {
  const characters = placeCharacters(text);
  const flat = characters.map(({ character }) => character);
  // A character that is read as several begins at the first of them.
  const index = new Map(characters.map(({ line, column }, n) => [`${line}:${column}`, n] as const).toReversed());
  /**
   * Where a row's print begins, for its first numeral stands where the row says, and a hedge may stand before that;
   * `at` is the place that the row says, `end` is behind the print. Each is undefined where there is none.
   */
  const find = (entry: Entry): Found => {
    const at = index.get(`${entry.line}:${entry.column}`);
    if (at === undefined) return { start: undefined, end: undefined, at };
    const print = lettersOf(entry);
    // 零 is the first numeral of 零点五, and no numeral of 零距离.
    const numeral = (_: string, n: number) => isNumeralAt(print, n) || (print[n] === "零" && flat[at] === "零");
    const from = at - Math.max(0, print.findIndex(numeral));
    const stands = print.length > 0 && print.every((character, n) => flat[from + n] === character);
    return { start: stands ? from : undefined, end: stands ? from + print.length : undefined, at };
  };
  return { characters, flat, find };
}

function coverWords(
  flat: readonly string[],
  { covered, words }: { covered: boolean[]; words: readonly string[] },
): void {
  for (const word of words) {
    const letters = [...word];
    for (let start = 0; start <= flat.length - letters.length; start += 1) {
      if (!letters.every((letter, n) => flat[start + n] === letter)) continue;
      for (let n = start; n < start + letters.length; n += 1) covered[n] = true;
    }
  }
}

function describe(
  { line, column }: Placed,
  { characters, from, to }: { characters: readonly Placed[]; from: number; to: number },
): Unaccounted {
  const around = characters.slice(Math.max(0, from - 2), to + 3);
  return { line, column, around: around.map(({ letter }) => letter).join("") };
}
