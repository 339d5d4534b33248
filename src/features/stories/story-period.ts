import { periodWords } from "../../model/circumstances.ts";
import { yearWords } from "../../model/format/period.ts";
import { printedWith } from "../../model/lookup.ts";
import type { Context } from "../../model/types.ts";

/**
 * The period of a printed figure in words, or its year alone.
 * @throws for an id that no row has, and where a year is asked for that its line does not print
 */
export function storyPeriod(id: string, { data, lang, year = false }: Context & { year?: boolean }): string {
  const figure = printedWith(id, data);
  if (!figure) throw new Error(`unknown figure in a story: ${id}. Name a row of figures.csv.`);
  if (!year) return periodWords(figure, lang);
  const [words] = yearWords(figure);
  if (!words) throw new Error(`a figure without a year in a story: ${id}. Name one with a period.`);
  return words[lang];
}
