import { queryTokens, textTokens } from "./tokens.ts";

/** What sort of thing a record stands for, in the order of the search page's words. */
export const recordKinds = [
  "chart",
  "chain",
  "node",
  "place",
  "firm",
  "report",
  "source",
  "check",
  "indicator",
  "method",
  "term",
  "page",
  "figure",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** One thing that can be found: where it stands, what it is called, and what else is said of it. */
export interface SearchRecord {
  path: string;
  kind: RecordKind;
  title: string;
  /** What the numbers of its title are about, or their line; shown behind it and not searched: `乌海市 · 2022年`. */
  about?: string;
  text: string;
  /** What it is called in the other language, and by others. */
  other: string;
}

/** A record before it is written, with what it is called: who asks for just that gets it first. */
export interface NamedRecord extends SearchRecord {
  names?: readonly string[];
}

export const fields = ["title", "other", "text"] as const;

/** What every query needs; the rest lies in files of terms and of records, of which it loads those that it asks for. */
export interface SearchIndex {
  /** Of each record, its kind by its place among the kinds, and how many different terms each field holds. */
  documents: readonly (readonly [kind: number, ...lengths: number[]])[];
  /** Of each field, how many different terms it holds in the mean. */
  averages: readonly number[];
  /** The first term of each file of terms, which stand in order. */
  terms: readonly string[];
  /** The number of the first record of each file of records. */
  records: readonly number[];
}

/**
 * A term, and for each field the numbers of the records that hold it, each as often as it does; or a whole name, which
 * ends with `nameEnd`, and the numbers of the records that are called so.
 */
export type TermEntry = readonly [term: string, ...postings: (readonly number[])[]];

/** Ends a name among the terms: it stands in the file of the term that it begins with. */
export const nameEnd = "\t";

/** Traditional letters, each with its simplified one behind it: `烏乌內内`. */
export type Letters = string;

/** What is loaded for a query that is not found as it is written. */
export interface Lexicon {
  /** All Chinese words of two letters and more, a space between them. */
  words: string;
  /** What a term is called elsewhere, and what it is called here. */
  same: Readonly<Record<string, string>>;
}

/** A title that is about one thing comes before one that mentions it. */
const weights: Partial<Record<RecordKind, number>> = { page: 1.6, chart: 2.4, chain: 2, place: 2, firm: 1.2 };

/** A Latin word or a number is found from its beginning. */
export const isOpen = (token: string): boolean => /^[\p{Script=Latin}\p{N}]/u.test(token);

/** How records are searched, of which the kinds are known by number. */
export function searchOptions(kindOf: (id: number) => RecordKind | undefined) {
  return {
    fields: [...fields],
    tokenize: textTokens,
    processTerm: (term: string) => term,
    searchOptions: {
      tokenize: queryTokens,
      combineWith: "AND" as const,
      prefix: isOpen,
      boost: { title: 4, other: 3 },
      boostDocument: (id: unknown) => weights[kindOf(Number(id)) ?? "page"] ?? 1,
    },
  };
}
