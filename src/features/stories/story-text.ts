import { told } from "../../i18n/corpus.ts";
import { printedWith } from "../../model/lookup.ts";
import type { Context } from "../../model/types.ts";
import { roundly } from "../../model/format/roundly.ts";
import { storyPeriod } from "./story-period.ts";
import { storyNumber } from "./story-number.ts";

/**
 * The title or lead of a story with its numbers: `{a-001}` is a printed figure, `{~a-001}` the same roundly, `{@a-001}`
 * its year, `{=sum}` the value of a relation, `{chainCount}` a fact of the data as a whole.
 * @throws for what none of these is
 */
export function storyText(text: string, { data, lang }: Context): string {
  const filled = told({ zh: text, en: text })(data)[lang];
  return filled.replace(/\{([~@=]?)([\w-]+)\}/g, (...[, sign, id = ""]: string[]) => {
    if (sign === "=") return storyNumber({ relation: id }, { data, lang }).words;
    if (sign === "@") return storyPeriod(id, { data, lang, year: true });
    if (sign === "") return storyNumber({ figure: id }, { data, lang }).words;
    const figure = printedWith(id, data);
    if (!figure) throw new Error(`unknown figure in a story: ${id}. Name a row of figures.csv.`);
    return roundly(figure, lang);
  });
}
