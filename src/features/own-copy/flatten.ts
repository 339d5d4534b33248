import { placeCharacters } from "../../reading/account/text.ts";
import { isNumeralAt } from "../../reading/account/numerals.ts";

/** A copy without spaces and line ends, and where each of its characters stands in its text. */
export interface Flat {
  text: string;
  /** The characters as they are read; a character of the text may be read as several. */
  letters: readonly string[];
  /** The UTF-16 units of the text at which each begins and ends. */
  from: readonly number[];
  to: readonly number[];
}

/** A part of a copy's characters; `to` is the first behind it. */
export interface Span {
  from: number;
  to: number;
}

/** Lays out a copy as `npm run account` does the text that was read; its line ends become plain ones. */
export function flatten(source: string): Flat {
  const text = source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const lines = unitsOf(text);
  const placed = placeCharacters(text);
  const unit = (line: number, column: number) => lines[line - 1]?.[column - 1] ?? text.length;
  return {
    text,
    letters: placed.map(({ character }) => character),
    from: placed.map(({ line, column }) => unit(line, column)),
    to: placed.map(({ line, column }) => unit(line, column + 1)),
  };
}

/** At which unit each character of each line begins, and the line ends. */
function unitsOf(text: string): readonly (readonly number[])[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const units = [...line].map((letter) => {
      const begin = at;
      at += letter.length;
      return begin;
    });
    units.push(at);
    at += 1;
    return units;
  });
}

/** Whether a mark between digits belongs to their number: 12.5, 1,166. */
export function isInner(letters: readonly string[], at: number): boolean {
  const digit = (place: number) => /^\d$/.test(letters[place] ?? "");
  return /^[.,]$/.test(letters[at] ?? "") && digit(at - 1) && digit(at + 1);
}

/** The numerals among characters, each as long as it goes on; `open` says which of them are still to be told. */
export function runsIn(
  letters: readonly string[],
  { from, to, open = () => true }: Span & { open?: (at: number) => boolean },
): readonly Span[] {
  const runs: Span[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isNumeralAt(letters, at) || !open(at)) continue;
    const last = runs.at(-1);
    const joined = last && (last.to === at || (last.to === at - 1 && isInner(letters, at - 1)));
    if (joined) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}
