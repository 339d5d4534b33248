import { readVersion } from "./cells/version.ts";
import { column, table, type Row } from "./declare.ts";
import { day, filled, prose, word } from "./kinds.ts";

/** Why a print is odd enough to be listed as a correction. */
export const correctionKinds = ["lost-unit", "odd-unit", "odd-print", "two-spellings", "list-length"] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export const corrections = table({
  noun: "correction",
  file: "corrections.csv",
  about: "Odd prints: what is printed, and how it is read. Never applied silently.",
  key: ["figure", "kind"],
  columns: {
    figure: filled({ about: "Id of the figure." }),
    printed: filled({ about: "What is printed; the build stops when it is no longer what the figure has." }),
    kind: word(correctionKinds, { noun: "kind", about: "Why it is odd." }),
    ...prose("reading", { needed: true, about: "How it is read, and why." }),
    date: day({ about: "When it was listed." }),
    version: column(readVersion, { about: "The version of the data in which it came." }),
  },
});

/** What was printed, how we read it, and why; never applied silently. */
export type Correction = Row<typeof corrections>;
