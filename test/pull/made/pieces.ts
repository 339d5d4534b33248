import type { Qualifier } from "../../../src/model/types.ts";

/** A value in base units, and the base. */
export interface Quantity {
  value: number;
  unit: string;
}

/** What a numeral of a made text must be read as. */
export interface Answer extends Quantity {
  hedge: Qualifier;
  /** Every period that may be defended, as `start/end`; `/` for none. */
  periods: readonly string[];
  /** Other readings that are as right: a unit that a reader may not know. */
  also?: readonly Quantity[];
  /** Line and column of the first numeral, where a text keeps them. */
  place?: string;
  /** Whether a reader may say that it cannot be read. */
  optional?: boolean;
  /** What is only about known lies between these, said as about; `value` is then no answer. */
  within?: readonly [low: number, high: number];
}

/** A part of a line; one that has an answer begins with its first numeral. */
export interface Piece {
  text: string;
  answer?: Answer;
  /** Set above the line, as the marks of footnotes and powers are. */
  raised?: boolean;
}

/** A line of text, or a row of a table of more than one cell. */
export type Line = readonly (readonly Piece[])[];

/** A text of which every figure is known, because it was made from them. */
export interface Made {
  /** The seed that makes it again. */
  seed: number;
  kind: string;
  lines: readonly Line[];
}

type Part = string | Piece | readonly Piece[];

/** Words and pieces on one line of text. */
export const say = (...parts: readonly Part[]): Piece[] =>
  parts.flatMap((part): readonly Piece[] =>
    typeof part === "string" ? (part === "" ? [] : [{ text: part }]) : [part].flat(),
  );

/** The same pieces, their answers of these periods. */
export const during = (pieces: readonly Piece[], periods: readonly string[]): Piece[] =>
  pieces.map((piece) => (piece.answer ? { ...piece, answer: { ...piece.answer, periods } } : piece));

/** All answers of a text in the order in which they stand. */
export const answersOf = ({ lines }: Made): Answer[] => lines.flat(2).flatMap(({ answer }) => (answer ? [answer] : []));
