import { foldCharacter } from "../../arithmetic/fold.ts";
import { withoutPinyin } from "./pinyin.ts";

/** A character of a line that is seen, as it stands there and as it is read, and its 1-based column in code points. */
export interface Seen {
  letter: string;
  folded: string;
  column: number;
}

/** The characters of a line without those that nobody sees; the pinyin behind others is spaces. */
export function seenIn(line: string): Seen[] {
  const seen = [...line]
    .map((letter, index) => ({ letter, folded: foldCharacter(letter), column: index + 1 }))
    .filter(({ folded }) => folded !== "");
  const letters = [...withoutPinyin(seen.map(({ letter }) => letter).join(""))];
  return seen.map((own, index) => (letters[index] === own.letter ? own : { ...own, letter: " ", folded: " " }));
}

/** One character of a report that is no space, as it is read, and its 1-based line and column in code points. */
export interface Placed {
  character: string;
  /** As it stands in the text; empty but for the first of several that one is read as. */
  letter: string;
  line: number;
  column: number;
}

/** The characters of a report in reading order, without spaces and line ends, so that a broken number is whole. */
export function placeCharacters(text: string): Placed[] {
  // The mark before a text is none of its columns; within one it is.
  return text
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .flatMap((line, index) =>
      seenIn(line).flatMap(({ letter, folded, column }) =>
        [...folded].map((character, n) => ({ character, letter: n === 0 ? letter : "", line: index + 1, column })),
      ),
    )
    .filter(({ character }) => !/\s/u.test(character));
}
