import { remarksOf, type Chart } from "../../charts/chart.ts";
import { briefly } from "../../model/caveats/briefly.ts";
import { sentencesOf } from "../../model/sentences.ts";
import { languages, type Lang, type Text } from "../../model/types.ts";
import { chartWords } from "./words.ts";

/** What stands beside a plot, two sentences at most, and what folds below under a word of its own; it may be empty. */
export interface Remarks {
  brief: Text;
  word: Text;
  more: readonly Text[];
}

const nothing: Text = {
  zh: "图中各数指标、时期、性质相同，可以直接比较。",
  en: "All values share the same indicator, period and status and can be compared directly.",
};

/** What a reader must know of a chart, and where that is nothing, so much. */
export function remarks(chart: Chart): Remarks {
  const caveats = chart.type === "figures" ? chart.caveats : [];
  const all = remarksOf(chart);
  return remarksFrom(briefly(caveats), all.length === 0 ? [nothing] : all);
}

/** The first two sentences of what is said briefly and then in full; what they do not exhaust is `more`. */
export function remarksFrom(brief: readonly Text[], all: readonly Text[]): Remarks {
  const told = [...brief, ...all];
  const word = brief.length > 0 ? chartWords.whyNotCompare : chartWords.moreToKnow;
  const few = languages.every((lang) => sentences(told, lang).length <= 2);
  return {
    brief: { zh: sentences(told, "zh").slice(0, 2).join(""), en: sentences(told, "en").slice(0, 2).join(" ") },
    word,
    more: brief.length === 0 && few ? [] : all,
  };
}

const sentences = (texts: readonly Text[], lang: Lang) => texts.flatMap((text) => sentencesOf(text[lang], lang));
