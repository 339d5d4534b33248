import { answerSentence, answerWithReasons, shortAnswers } from "../../compare/reason-words.ts";
import { judge, type Answered, type Comparison } from "../../compare/judge.ts";
import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { printedWith } from "../../model/lookup.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Context, Data, Observation } from "../../model/types.ts";
import { figureTold, shortTold } from "./figure-told.ts";
import { readyComparisons, type Ready } from "./ready.ts";
import { compareWords } from "./words.ts";

/** Values side by side, and what is to be said of them. */
export interface Compared {
  values: readonly Observation[];
  comparison: Comparison;
}

/** A ready comparison, with its figures. */
export interface ReadyPage extends Ready, Compared {}

/** Every ready comparison whose figures the data have, judged. */
export const readyPages = oncePerData((data): readonly ReadyPage[] =>
  readyComparisons.flatMap((ready) => {
    const values = ready.figures.flatMap((id) => printedWith(id, data) ?? []);
    return values.length < ready.figures.length ? [] : [{ ...ready, values, comparison: judge(values, data) }];
  }),
);

/** The path that compares some figures: the ready comparison of just these, or the form with them in it. */
export function comparingPath(figures: readonly string[], data: Data): string {
  const wanted = figures.toSorted().join();
  const page = readyPages(data).find((each) => each.figures.toSorted().join() === wanted);
  return page ? paths.comparison(page.slug) : paths.comparing(figures);
}

/** The question, with the values as they are printed. */
export function questionOf({ values }: Pick<Compared, "values">, { data, lang }: Context): string {
  const told = values.map((of) => shortTold(of, { data, lang }));
  const figures = { zh: told.join("、"), en: listed(told) }[lang];
  return fill(compareWords.question[lang], { figures });
}

const listed = (told: readonly string[]): string => `${told.slice(0, -1).join(", ")} and ${told.at(-1)}`;

/** The answer as a sentence; what may stand together with a word tells more than one. */
export function answerOf({ comparison }: { comparison: Answered }, lang: Context["lang"]): string {
  const tell = comparison.answer === "with-a-word" ? answerWithReasons : answerSentence;
  return tell(comparison, { facts: comparison.facts, lang });
}

/** The answer in a word. */
export function shortAnswerOf({ comparison }: Pick<Compared, "comparison">, lang: Context["lang"]): string {
  return shortAnswers[comparison.answer][lang];
}

/** What search and link previews say of a comparison: the answer, then each figure with its name and period. */
export function describeComparison(page: Compared, { data, lang }: Context): string {
  const figures = page.values.map((of) => {
    const { place, name, period, plain: value, status } = figureTold(of, { data, lang });
    return {
      zh: `${place}${name}${value}（${period}，${status}）`,
      en: `${place}: ${name}, ${value} (${period}, ${status})`,
    }[lang];
  });
  return [answerOf(page, lang), figures.join({ zh: "；", en: "; " }[lang]) + { zh: "。", en: "." }[lang]].join(
    { zh: "", en: " " }[lang],
  );
}
