import { foldText } from "../../src/arithmetic/fold.ts";
import { isNumeralAt } from "./numerals.ts";
import { placeCharacters, type Placed } from "./text.ts";

/** A row of `figures/` or `aside/`, as far as accounting needs it. */
export interface Entry {
  line: number;
  column: number;
  printed: string;
}

export interface Ledger {
  /** The rows and the characters that none covers; fixed words left out. */
  numerals: number;
  /** What no row and no fixed word covers: `line:column text`. */
  unaccounted: string[];
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
  const characters = placeCharacters(text);
  const flat = characters.map(({ character }) => character);
  const covered = new Array<boolean>(flat.length).fill(false);
  // A character that is read as several begins at the first of them.
  const index = new Map(characters.map(({ line, column }, n) => [`${line}:${column}`, n] as const).toReversed());
  const faults: string[] = [];
  for (const entry of entries) {
    const start = beginning(entry, { flat, at: index.get(`${entry.line}:${entry.column}`) });
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
  const unaccounted = characters.flatMap((placed, position) =>
    isNumeralAt(flat, position) && !covered[position] ? [describe(placed, { characters, position })] : [],
  );
  return { numerals: entries.length + unaccounted.length, unaccounted, faults };
}

/** The letters of a print as the text has them: folded, without spaces. */
const lettersOf = ({ printed }: Entry) => [...foldText(printed).replace(/\s/gu, "")];

/** Where the print begins: its first numeral stands at `at`, a hedge may stand before it. */
function beginning(
  entry: Entry,
  { flat, at }: { flat: readonly string[]; at: number | undefined },
): number | undefined {
  if (at === undefined) return undefined;
  const print = lettersOf(entry);
  return print
    .map((_, offset) => at - offset)
    .find((start) => print.every((character, n) => flat[start + n] === character));
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
  { characters, position }: { characters: readonly Placed[]; position: number },
): string {
  const around = characters.slice(Math.max(0, position - 2), position + 4);
  return `${line}:${column} ${around.map(({ letter }) => letter).join("")}`;
}
