import { judge } from "../../compare/judge.ts";
import { fill } from "../../i18n/fill.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Context, Observation } from "../../model/types.ts";
import { answerTo, figuresMarkup } from "./comparison-markup.ts";
import { questionOf } from "./comparison.ts";
import { markup, nothing, type Markup } from "./markup.ts";
import { compareWords } from "./words.ts";

interface Told {
  values: readonly Observation[];
  /** Ids of the address that no figure has. */
  unknown: readonly string[];
}

/** What a frame shows of the figures that its address names: the question, and below it the rest. */
export function embeddedMarkup({ values, unknown }: Told, { data, lang }: Context): { title: string; body: Markup } {
  const ids = unknown.join(sharedWords.comma[lang]);
  const lost = unknown.length > 0 ? said(fill(compareWords.embedUnknown[lang], { ids })) : nothing;
  if (values.length === 0) {
    const none = unknown.length > 0 ? nothing : said(compareWords.embedNone[lang]);
    return { title: compareWords.title[lang], body: markup`${lost}${none}` };
  }
  const figures = figuresMarkup(values, { data, lang, addressOf: () => "" });
  if (values.length === 1)
    return {
      title: compareWords.title[lang],
      body: markup`${lost}${said(compareWords.embedOne[lang])}${figures}`,
    };
  const answer = answerTo({ comparison: judge(values, data) }, lang);
  return {
    title: questionOf({ values }, { data, lang }),
    body: markup`${answer}${lost}${figures}<div class="drawn"></div>`,
  };
}

const said = (words: string): Markup => markup`<p class="hint">${words}</p>`;
