import { fill } from "../i18n/fill.ts";
import type { Lang, Text } from "../model/types.ts";
import { sidesOf, wholeScope, type FactName, type Facts } from "./facts.ts";
import type { Answer, Judgement } from "./judge-pair.ts";
import type { Reason, ReasonKind } from "./reason.ts";

interface Words extends Text {
  /** The fact in which the values differ, or which the reader has to know; it stands behind the words. */
  names?: FactName;
  /** What a value is called there of which no part is told; “all of it” where that is missing. */
  whole?: Text;
}

/** The reasons as clauses, in both languages. */
export const reasonWords: Readonly<Record<ReasonKind, Words>> = {
  "different-indicator": { zh: "数的不是同一样东西", en: "they measure different things", names: "name" },
  "part-of-another-indicator": {
    zh: "按名称看一个当含在另一个之内，不能相加",
    en: "by their names one should lie within the other, so they do not add up",
    names: "name",
  },
  "measured-by-its-source": {
    zh: "名称不同，但来源自己按此计算完成比例",
    en: "they are named differently, but their source itself reckons the one as a share of the other",
    names: "name",
  },
  "different-unit": { zh: "单位不是一类", en: "their units are of different kinds", names: "unit" },
  "different-counting-word": {
    zh: "量词不同，所数的未必是同一种东西",
    en: "they are counted with different measure words, so perhaps not the same kind of thing",
    names: "unit",
  },
  "no-counting-word": { zh: "有的未给出量词", en: "not all have a counting word in print", names: "unit" },
  "different-scope": { zh: "范围不同", en: "they cover different parts", names: "scope" },
  "different-number-of-events": {
    zh: "一个是某一天一场活动的数，另一个没有写明是哪一天，或是几场合计",
    en: "one is of an event on a stated day; of another the day is not stated, or it adds up several events",
    names: "period",
  },
  "threshold-beside-actual": {
    zh: "有的只是分档的门槛，不是实际发生的数",
    en: "some are thresholds, not actual values",
    names: "status",
  },
  "unstated-criteria": {
    zh: "各地按什么标准数没有写明，按本站的定义，这个名称的数不跨地方比",
    en: "by what criteria each place counts is not stated, and by the definitions of this site numbers of this name do not compare between places",
    names: "name",
  },
  "uneven-reading": { zh: "各地读到的材料多少不一", en: "more was read of one place than of another" },
  "same-value-twice": { zh: "同一个数印了两次，不是两个结果", en: "one value printed twice, not two results" },
  "two-values-of-one": { zh: "同一件事，两处给的数不同", en: "two sources give different values for one thing" },
  "expected-beside-actual": {
    zh: "有的是预计数，报道时尚未实现",
    en: "some were expected and not yet achieved when reported",
    names: "status",
  },
  "target-beside-actual": { zh: "有的是目标，不是已实现的数", en: "some are targets, not outcomes", names: "status" },
  "plan-or-capacity-beside-actual": {
    zh: "有的是规划数或产能，不是已完成的数",
    en: "some are plans or capacities, not results",
    names: "status",
  },
  "no-results": { zh: "不都是已有的结果", en: "not all are results", names: "status" },
  thresholds: { zh: "都是分档的门槛，不是实际发生的数", en: "all are thresholds, not actual values" },
  "part-and-whole": { zh: "一个不分类，一个只数一类", en: "one is of all classes, the other of one", names: "scope" },
  "containment-not-told": {
    zh: "一个写明只数一类，另一个没有写明；含不含未说",
    en: "one counts a class only, the other does not say; whether one contains the other is not stated",
    names: "scope",
    whole: { zh: "没有写明", en: "not stated" },
  },
  "nested-members": {
    zh: "各档层层包含，不能相加",
    en: "the classes are nested one within another and do not add up",
    names: "scope",
  },
  "overlapping-categories": { zh: "可能互有重叠，不能相加", en: "they may overlap and do not add up", names: "scope" },
  "parts-of-one": { zh: "各数一类", en: "each counts another class", names: "scope" },
  "unstated-period": { zh: "时期没有写全", en: "not all periods are printed in full", names: "period" },
  "different-period-length": { zh: "时段长短不同", en: "their periods differ in length", names: "period" },
  "single-events": {
    zh: "各是一天的活动，不代表一年",
    en: "each is of one day’s event, not of a year",
    names: "period",
  },
  "criteria-not-told": {
    zh: "按什么标准数没有写明，未必相同",
    en: "by what criteria they count is not stated, and may differ",
    names: "name",
  },
  "different-year": { zh: "年份不同", en: "they are of different years", names: "period" },
  "different-part-of-year": { zh: "不是一年里的同一段", en: "they cover different parts of a year", names: "period" },
  "different-place-level": { zh: "一地包含另一地，不能相加", en: "one place contains the other", names: "place" },
  "other-place-level": { zh: "地区层级不同", en: "the places are of different levels", names: "place" },
  "population-base-year": {
    zh: "人口与金额不在同一年",
    en: "residents and money are of different years",
    names: "period",
  },
  hedged: { zh: "有的印作“约”“以上”一类，不是精确数", en: "some are hedged in print, so not exact" },
  "uncertain-print": { zh: "有的原文不够清楚", en: "some are unclear in print" },
  "told-in-note": { zh: "有的数附有说明，要连说明一起看", en: "some have a note, with which they are to be read" },
  "read-in-a-copy": { zh: "有的只见于转载", en: "some were read in a reprint only" },
  "cited-beside-whole": {
    zh: "有的出自通读的报道，有的引自其他页面（◇）",
    en: "some are from a report read whole, others cited from another page (◇)",
  },
  "own-value": { zh: "有的由读者输入，本站没有核对", en: "some were typed by the reader and not checked here" },
  "derived-values": { zh: "有的由本站推算", en: "some are derived here" },
};

/** What a judgement comes to, in words that a sentence begins with. */
export const answerWords: Readonly<Record<Answer, Text>> = {
  yes: { zh: "可以直接比大小", en: "Yes, they compare" },
  "with-a-word": { zh: "可以放在一起，但要说明", en: "Only with a caveat" },
  no: { zh: "不能比大小", en: "No, they do not compare" },
};

/** The same as one answers in a word. */
export const shortAnswers: Readonly<Record<Answer, Text>> = {
  yes: { zh: "能。", en: "Yes." },
  "with-a-word": { zh: "要附说明。", en: "With a word." },
  no: { zh: "不能。", en: "No." },
};

/** A reason as a clause, with the facts in which the values differ. */
export function reasonClause({ kind }: Pick<Reason, "kind">, { facts, lang }: Wording): string {
  const words = reasonWords[kind];
  if (words.names === undefined) return words[lang];
  const { whole } = words;
  const isWhole = ({ scope }: Facts) => scope.zh === wholeScope.zh;
  const told = facts.map((each) => (whole && isWhole(each) ? { ...each, scope: whole } : each));
  const sides = sidesOf(told, words.names)[lang];
  return fill({ zh: "{words}（{sides}）", en: "{words} ({sides})" }[lang], { words: words[lang], sides });
}

interface Wording {
  facts: readonly Facts[];
  lang: Lang;
}

/** The answer as a sentence: what the judgement comes to, and the reason that decides. */
export function answerSentence(judgement: Judgement, { facts, lang }: Wording): string {
  const clauses = judgement.reasons.slice(0, 1).map((one) => reasonClause(one, { facts, lang }));
  return sentenceOf(judgement, { clauses, lang });
}

/** The same where no list of the reasons stands beside it: with the first two, and how many more there are. */
export function answerWithReasons(judgement: Judgement, { facts, lang }: Wording): string {
  const clauses = judgement.reasons.slice(0, 2).map((one) => reasonClause(one, { facts, lang }));
  const all = judgement.reasons.length;
  const more = { zh: `等${all}条`, en: `and ${all - 2} more` }[lang];
  return sentenceOf(judgement, { clauses: all > 2 ? [...clauses, more] : clauses, lang });
}

function sentenceOf({ answer }: Judgement, { clauses, lang }: { clauses: readonly string[]; lang: Lang }): string {
  const head = answerWords[answer][lang];
  const words = clauses.join({ zh: "；", en: "; " }[lang]);
  if (words === "") return { zh: `${head}。`, en: `${head}.` }[lang];
  return { zh: `${head}：${words}。`, en: `${head}: ${words}.` }[lang];
}
