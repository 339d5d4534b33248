import { foundIn, textFinder, type Entry } from "../explore/index.ts";

/** How many of those found are listed. */
export const mostFound = 8;

/** What was looked for: the first of those found, and how many there are. */
export interface Found {
  first: readonly Entry[];
  all: number;
}

/** A word and a number that were typed together: 包头577.22 are two things to look for. */
const apart = /(?<=\p{L})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu;

/**
 * Looks in entries for all words of a query: place, indicator, year or number, in either language; those of just that
 * number come first, then what is printed before what is computed here.
 */
export function figureFinder(entries: readonly Entry[]): (query: string) => Found {
  const rows = entries.map((entry) => ({ entry, text: foundIn(entry) }));
  return (query) => {
    const words = query.replaceAll(apart, " ").replaceAll(",", "").trim();
    if (words === "") return { first: [], all: 0 };
    const numbers = words.split(/\s+/).map(Number).filter(Number.isFinite);
    const rankOf = ({ of }: Entry) => (numbers.includes(of.value) ? 0 : 2) + (of.basis === "printed" ? 0 : 1);
    const finds = textFinder(words);
    const found = rows.filter(({ text }) => finds(text)).map(({ entry }) => entry);
    const first = found.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, mostFound);
    return { first, all: found.length };
  };
}
