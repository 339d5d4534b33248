import type { Data } from "../../model/types.ts";

/** How many reports and numerals there are, and what became of the numerals. */
export function accounted({ reports, numerals }: Pick<Data, "reports" | "numerals">) {
  const figures = numerals.filter(({ disposition }) => disposition === "figure").length;
  return { reports: reports.length, numerals: numerals.length, figures, asides: numerals.length - figures };
}
