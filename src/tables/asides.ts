import { owner, table } from "./declare.ts";
import { filled, placeInText, word } from "./kinds.ts";

/** Why a numeral of a report is no figure. */
export const reasons = [
  "date",
  "document-number",
  "road-number",
  "name",
  "list-marker",
  "ordinal",
  "idiom",
  "other-news",
  "telephone",
  "chemical-name",
] as const;
export type Reason = (typeof reasons)[number];

// Without a key: that no numeral stands twice holds over figures and asides together, and is a check of its own.
export const asides = table({
  noun: "aside",
  file: "aside/<report>.csv",
  about: "Every numeral of the report that is no figure, and why.",
  columns: {
    report: owner("reports", {}),
    line: placeInText({ about: "1-based line of the text." }),
    column: placeInText({ about: "1-based character of the line, in Unicode code points." }),
    printed: filled({ about: "As printed, without spaces." }),
    reason: word(reasons, { noun: "reason", about: "Why it is no figure." }),
  },
});
