import { foldText } from "../../arithmetic/fold.ts";
import { isNumeralAt } from "../account/numerals.ts";

/** What of a document does not stand in its lines. */
export interface LeftOut {
  /** In words: "class related", "hidden text", "comment". */
  what: string;
  /** How many numerals it holds, by the wide net of `npm run account`. */
  numerals: number;
}

/** A document as it is read: its lines, a row of a table in one with a tab between cells, and what was left out. */
export interface DocumentText {
  lines: string[];
  leftOut: readonly LeftOut[];
  /** The cell of a spreadsheet at a line and column, both from 1: `Sheet!B7`. */
  cellOf?: (line: number, column: number) => string;
}

/** How a document is to be read: by which name faults call it, and whether nothing of it is left out as beside it. */
export interface Opening {
  file: string;
  whole: boolean;
}

/** How many numerals a text holds; digits, ideographs and the points and commas between them are one. */
export function countNumerals(text: string): number {
  const letters = [...foldText(text)];
  const marks = letters.map((letter, index) =>
    isNumeralAt(letters, index) ? "1" : /[.,]/.test(letter) ? letter : " ",
  );
  return marks.join("").match(/1(?:[.,]?1)*/g)?.length ?? 0;
}
