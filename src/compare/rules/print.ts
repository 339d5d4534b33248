import { alikeIn, word, type ReasonKind, type Rule } from "../reason.ts";
import type { Traits } from "../traits.ts";

const where =
  (kind: ReasonKind, is: (of: Traits) => boolean): Rule =>
  (pair) =>
    pair.some(is) ? word(kind) : undefined;

/** Numbers that the print hedges. */
export const hedged = where("hedged", (of) => of.hedged);

/** Prints that are unclear. */
export const doubt = where("uncertain-print", (of) => of.doubt);

/** Numbers that cannot be read without their note. */
export const noted = where("told-in-note", (of) => of.noted);

/** What was read in a reprint only. */
export const copy = where("read-in-a-copy", (of) => of.copy);

/** A number of a text that was read whole beside one of a page of which only this was taken. */
export const coverage: Rule = (pair) =>
  alikeIn(pair, ["cited"]) || pair.some(({ own }) => own) ? undefined : word("cited-beside-whole");

/** What a reader typed. */
export const own = where("own-value", (of) => of.own);

/** What nobody printed. */
export const derived = where("derived-values", (of) => of.computed);
