import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The big screen, for a wall or a newsroom. */
export const screenWords = {
  screen: { zh: "大屏", en: "Big screen" },
  title: told({
    zh: "大屏：{screenCount}地成绩、目标与{chainCount}条产业链",
    en: "Big screen: results, targets and chain maps in turn",
  }),
  lead: told({
    zh: "挂在墙上看的一页：{screenPlaces}报道出来的成绩与目标，接着是各条产业链，一屏一屏轮换；横屏、竖屏都行。",
    en: "A page for a wall: what {screenPlaces} report, their targets, then each industrial chain, one screen after another, in landscape or portrait.",
  }),
  score: { zh: "报道的成绩", en: "Results as reported" },
  target: { zh: "目标与已报道", en: "Target and report" },
  chain: { zh: "产业链", en: "Industrial chain" },
  outcomes: { zh: "后来怎样", en: "What became of it" },
  judged: { zh: "评得出：{words}", en: "Judged: {words}" },
  apart: { zh: "另计{n}个", en: "{n} counted apart" },
  notJudged: { zh: "评不出{n}个", en: "{n} not judged" },
  outcomesRemark: {
    zh: "评不出，是说没有读到后来的材料，或说不准，不是说没有做成。",
    en: "Not judged means that no later report was read, or that it cannot be told: not that it failed.",
  },
  citedPages: { zh: "引用页面{n}个（◇）", en: "{n} cited {n:page|pages} (◇)" },
  ofCopy: { zh: "只见于转载", en: "in a reprint" },
  begun: { zh: "落地或在建", en: "set up or begun" },
  growthUp: {
    zh: "{place}{period}，{indicator}同比增长{growth}",
    en: "{place}, {period}: {indicator} up {growth}",
  },
  growthDown: { zh: "{place}{period}，{indicator}同比{growth}", en: "{place}, {period}: {indicator} {growth}" },
  amount: { zh: "{place}{period}，{indicator}{value}", en: "{place}, {period}: {indicator} {value}" },
  standing: {
    zh: "{place}{indicator}：按时间算，{standing}",
    en: "{indicator}, {place}: {standing}, by the time passed",
  },
  standingRule: { zh: "{place}{indicator}：{rule}", en: "{indicator}, {place}: {rule}" },
  standingOpen: {
    zh: "{place}{indicator}：目标{target}，{period}{reported}，不能按时间折算",
    en: "{indicator}, {place}: target {target}, {reported} in {period}; not set against time",
  },
  awaited: {
    zh: "{place}：{n}个目标，通读的报道没有给出对应的数字",
    en: "{place}: {n} {n:target|targets} for which no result is given in the reports read whole",
  },
  notWith: {
    zh: "{own}与{others}口径不同，不能直接比。",
    en: "{own}: not directly comparable with {others}, of another scope.",
  },
  other: { zh: "{place}的{indicator}", en: "{place}’s {indicator}" },
  noTargets: {
    named: {
      zh: "通读的报道没有给出{place}整体的目标数，说到的是具体产业或项目的规划{cited}。",
      en: "The reports read whole give no target for {place} as a whole; what they name are plans for industries or projects{cited}.",
    },
    silent: {
      zh: "通读的报道未提到{place}的目标{cited}。",
      en: "Targets of {place} are not mentioned in the reports read whole{cited}.",
    },
  },
  citedTargets: {
    zh: "；引用页面给出{n}个，整体的和具体产业的都算（◇）",
    en: "; cited pages print {n} {n:target|targets}, of the whole or of single industries (◇)",
  },
  part: { zh: "{n} / {all}", en: "{n} of {all}" },
  index: { zh: "各屏", en: "Screens" },
  hold: { zh: "停住", en: "Hold" },
  resume: { zh: "继续轮换", en: "Go on" },
  pause: { zh: "暂停", en: "Pause" },
  play: { zh: "继续", en: "Play" },
  previous: { zh: "上一屏", en: "Previous" },
  next: { zh: "下一屏", en: "Next" },
  full: { zh: "全屏", en: "Full screen" },
} as const satisfies Record<string, Text | Told | Record<string, Text>>;
