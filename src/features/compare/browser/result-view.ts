import { afterPaint } from "../../../browser/after-paint.ts";
import { isPlainClick } from "../../../browser/plain-click.ts";
import { say } from "../../../browser/say.ts";
import { answered, judge } from "../../../compare/judge.ts";
import { nearest } from "../../../compare/nearest.ts";
import { traitsOf } from "../../../compare/traits.ts";
import type { Observation } from "../../../model/types.ts";
import { part } from "../../explore/index.ts";
import { answerTo, comparisonMarkup, figuresMarkup, nearMarkup } from "../comparison-markup.ts";
import { answerOf, questionOf } from "../comparison.ts";
import { markup, type Markup } from "../markup.ts";
import { fromAddress, stateOf, toAddress } from "../state.ts";
import { compareWords } from "../words.ts";
import type { Parts, View } from "./comparer.ts";

interface Shown {
  /** What stands before the form: the question with its answer. */
  asked: Markup;
  /** What stands below it, made once the answer is painted. */
  rest: () => Markup;
}

const heading = (words: string): Markup => markup`<h2 tabindex="-1">${words}</h2>`;

/** The answer, and all that belongs to it; of one figure what it may stand beside. */
export function resultView({ root, data, lang, go, now }: Parts): View {
  const [asked, result, said] = [part(root, ".asked"), part(root, ".result"), part(root, ".announced")];
  const options = {
    data,
    lang,
    level: 3,
    addressOf: (ids: readonly string[]) => toAddress(stateOf(ids, now())),
  } as const;
  // What is near is compared in place.
  result.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (!link?.getAttribute("href")?.startsWith("?f=") || !isPlainClick(event)) return;
    event.preventDefault();
    go(fromAddress(link));
    part(asked, "h2").focus();
  });
  const ofOne = (values: readonly Observation[]): Shown => {
    const rest = () => {
      const traits = values.map((of) => traitsOf(of, data));
      return markup`${figuresMarkup(values, options)}${nearMarkup({ values, nearest: nearest(traits, data) }, options)}`;
    };
    return { asked: heading(compareWords.oneMore[lang]), rest };
  };
  const ofSeveral = (values: readonly Observation[]): Shown => {
    const comparison = answered(values, data);
    say(said, answerOf({ comparison }, lang));
    const question = heading(questionOf({ values }, { data, lang }));
    const drawn = markup`<div class="drawn"></div>`;
    return {
      asked: markup`${question}${answerTo({ comparison }, lang)}`,
      rest: () => comparisonMarkup({ values, comparison: judge(values, data) }, { ...options, drawn }),
    };
  };
  const later = afterPaint();
  const showRest = (values: readonly Observation[], rest: Shown["rest"] | undefined): void => {
    result.innerHTML = rest?.().markup ?? "";
    if (values.length < 2) return;
    const place = part(result, ".drawn");
    import("./show-drawn.ts")
      .then(({ showDrawn }) => {
        if (place.isConnected) showDrawn(place, { ...options, values });
      })
      .catch(() => (place.textContent = compareWords.drawFailed[lang]));
  };
  return (values) => {
    if (values.length < 2) said.textContent = "";
    const shown = values.length > 1 ? ofSeveral(values) : values.length === 1 ? ofOne(values) : undefined;
    asked.innerHTML = shown?.asked.markup ?? "";
    later(() => {
      showRest(values, shown?.rest);
    });
  };
}
