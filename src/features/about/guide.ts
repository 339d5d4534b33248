import type { Context, Text } from "../../model/types.ts";

/** A table of a guide: its name, the words above its columns, and its cells, of which the first names the row. */
export interface GuideTable {
  label: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Something to copy: what it is called, and the text itself. */
export interface GuideCode {
  id: string;
  label: string;
  text: string;
}

/** What a section of a guide is made of, in order. Words may hold `code` and [links](address). */
export type GuideBlock = { words: string } | { table: GuideTable } | { code: GuideCode };

/** A section of a guide. */
export interface GuidePart {
  id: string;
  heading: string;
  blocks: readonly GuideBlock[];
  /** What few readers need is folded, under these words. */
  folded?: string;
}

/** A guide for readers who use the site from outside: its address below `/about/`, and what it is about. */
export interface Guide {
  slug: string;
  title: Text;
  lead: Text;
}

/** The sections of a guide in a language. */
export type GuideParts = (context: Context) => readonly GuidePart[] | Promise<readonly GuidePart[]>;
