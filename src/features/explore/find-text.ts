import type { Entry } from "./explore-format.ts";

/** The published columns in which text is looked for, in both languages. */
const searched = [
  ...["printed", "indicator_zh", "indicator_en", "place_zh", "place_en", "member"],
  ...["period_start", "period_end", "report", "source", "id", "note", "note_en", "formula_zh", "formula_en"],
];

/** A text as it is looked for: full-width letters and digits as narrow ones, small letters, no thousands separators. */
export function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "");
}

/** All of an entry that can be found, plain. */
export function foundIn({ cells }: Pick<Entry, "cells">): string {
  return plainText(searched.map((name) => String(cells[name] ?? "")).join("\n"));
}

/** Tells of plain texts whether every word of a query stands in them. */
export function textFinder(query: string): (found: string) => boolean {
  const words = plainText(query).split(/\s+/);
  return (found) => words.every((word) => found.includes(word));
}
