import type { Text } from "../types.ts";
import type { Caveat } from "./caveat.ts";
import { listAll } from "./name-rows.ts";

type Words = Readonly<Record<string, Text>>;

/** In which way values differ that do not compare in size. */
const differences: Words = {
  "different-indicator": { zh: "口径", en: "what they measure" },
  "different-period-length": { zh: "时段长短", en: "the length of their periods" },
  "different-number-of-events": { zh: "场次", en: "the number of events" },
  "unstated-criteria": { zh: "叫法和标准", en: "what their places count" },
  "uneven-reading": { zh: "材料多少", en: "how much was read of them" },
  "different-counting-word": { zh: "量词", en: "how they are counted" },
};

/** In which way values differ that compare with care. */
const shades: Words = {
  "different-year": { zh: "年份", en: "year" },
  "different-place-level": { zh: "地区层级", en: "level of place" },
  "population-base-year": { zh: "人口与金额的年份", en: "years of money and residents" },
};

/** What some of the values are. */
const natures: Words = {
  "expected-beside-actual": { zh: "预计数", en: "expected values" },
  "target-beside-actual": { zh: "目标数", en: "targets" },
  "plan-or-capacity-beside-actual": { zh: "规划数或产能", en: "plans or capacities" },
  "threshold-beside-actual": { zh: "分档的门槛", en: "thresholds" },
  "nested-members": { zh: "互相包含的各档", en: "classes that contain one another" },
  "overlapping-categories": { zh: "可能重叠的各类", en: "categories that may overlap" },
  hedged: { zh: "写作“约”“以上”一类的数", en: "hedged figures" },
  "unstated-period": { zh: "时期没有写全的数", en: "values whose period is not printed in full" },
  "uncertain-print": { zh: "原文不清楚的数", en: "unclear prints" },
  "cited-note": { zh: "另有说明的引用数", en: "cited values that need a word" },
  "derived-values": { zh: "本站推算的数", en: "values derived here" },
};

/**
 * Caveats as a person would say them, in two sentences at most: how the values differ, and what some of them are. The
 * caveats themselves name the values.
 */
export function briefly(caveats: readonly Pick<Caveat, "kind">[]): readonly Text[] {
  const told = (words: Words) => caveats.flatMap(({ kind }) => words[kind] ?? []);
  const [apart, beside, some] = [differences, shades, natures].map(told) as [Text[], Text[], Text[]];
  return [...howTheyDiffer([...apart, ...beside], apart.length > 0), ...whatSomeAre(some)];
}

const zhList = (words: readonly Text[]): string =>
  [
    words
      .slice(0, -1)
      .map(({ zh }) => zh)
      .join("、"),
    ...words.slice(-1).map(({ zh }) => zh),
  ]
    .filter(Boolean)
    .join("和");
const enList = (words: readonly Text[]): string => listAll(words.map(({ en }) => en));

function howTheyDiffer(words: readonly Text[], apart: boolean): readonly Text[] {
  if (words.length === 0) return [];
  const rest = apart
    ? { zh: "大小不能直接相比", en: "do not compare their sizes directly" }
    : { zh: "比较时要留意", en: "compare them with care" };
  return [
    { zh: `这些数的${zhList(words)}不同，${rest.zh}。`, en: `The values differ in ${enList(words)}: ${rest.en}.` },
  ];
}

function whatSomeAre(words: readonly Text[]): readonly Text[] {
  return words.length === 0 ? [] : [{ zh: `其中有${zhList(words)}。`, en: `Among them are ${enList(words)}.` }];
}
