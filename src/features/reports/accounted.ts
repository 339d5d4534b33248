import { data } from "../../model/data.ts";

/** How many reports and numerals there are, and what became of the numerals. */
export function accounted(numerals = data.numerals) {
  const figures = numerals.filter(({ disposition }) => disposition === "figure").length;
  return { reports: data.reports.length, numerals: numerals.length, figures, asides: numerals.length - figures };
}
