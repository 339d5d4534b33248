import { numeralCharacter, placeCharacters, type Placed } from "./text.ts";

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
  const index = new Map(characters.map(({ line, column }, position) => [`${line}:${column}`, position]));
  const faults: string[] = [];
  for (const entry of entries) {
    const start = beginning(entry, { flat, at: index.get(`${entry.line}:${entry.column}`) });
    if (start === undefined) {
      faults.push(`${entry.line}:${entry.column} ${entry.printed}: not in the text there`);
      continue;
    }
    for (let n = start; n < start + [...entry.printed].length; n += 1) {
      if (!numeralCharacter.test(flat[n] ?? "")) continue;
      if (covered[n]) faults.push(`${entry.line}:${entry.column} ${entry.printed}: doubly accounted`);
      covered[n] = true;
    }
  }
  coverWords(flat, { covered, words });
  const unaccounted = characters.flatMap((placed, position) =>
    numeralCharacter.test(placed.character) && !covered[position] ? [describe(placed, { flat, position })] : [],
  );
  return { numerals: entries.length + unaccounted.length, unaccounted, faults };
}

/** Where the print begins: its first numeral stands at `at`, a hedge may stand before it. */
function beginning(
  entry: Entry,
  { flat, at }: { flat: readonly string[]; at: number | undefined },
): number | undefined {
  if (at === undefined) return undefined;
  const print = [...entry.printed];
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

function describe({ line, column }: Placed, { flat, position }: { flat: readonly string[]; position: number }): string {
  return `${line}:${column} ${flat.slice(Math.max(0, position - 2), position + 4).join("")}`;
}
