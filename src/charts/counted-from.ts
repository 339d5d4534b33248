import { annotated } from "./annotations.ts";
import type { Annotation } from "./define-chart.ts";
import type { ChartRow } from "../model/types.ts";

/** What is said at a total of several years whose first one is only taken from the text before. */
export function countedFrom(row: ChartRow): readonly Annotation[] {
  if (row.of.basis !== "printed" || !row.of.flags.includes("period-from-before")) return [];
  const year = row.of.period_end.slice(0, 4);
  const words = {
    zh: `累计“到${year}年”，从哪年算起未载`,
    en: `Cumulative “by ${year}”; from which year is not printed`,
  };
  return [annotated(row, { text: (lang) => words[lang] })];
}
