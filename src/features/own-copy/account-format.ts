/** What became of a numeral: a figure, or set aside. */
export type Fate = "taken" | "aside";

/** A numeral of a report as its account has it. */
export interface AccountRow {
  /** 1-based, in the text that was read. */
  line: number;
  column: number;
  printed: string;
  fate: Fate;
  /** Where it stands in the list on the report's page. */
  anchor: string;
  /** What it was taken for, or why it was set aside. */
  words: string;
}

/** A word that looks like a numeral and is none, and what it means. */
export interface FixedWord {
  word: string;
  about: string;
}

/** The account of a report in a language, as the browser loads it. */
export interface Account {
  /** Of the bytes of the text that was read. */
  sha256: string;
  rows: readonly AccountRow[];
  fixed: readonly FixedWord[];
}
