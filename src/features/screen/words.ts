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
  begun: { zh: "已有、落地或在建", en: "existing or begun" },
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
    zh: "{place}：{n}个目标，本站所读的报道没有给出对应的数字",
    en: "{place}: {n} {n:target|targets} for which no result is given in what was read",
  },
  notWith: {
    zh: "{own}与{others}口径不同，不能直接比。",
    en: "{own}: not directly comparable with {others}, of another scope.",
  },
  other: { zh: "{place}的{indicator}", en: "{place}’s {indicator}" },
  noTargets: {
    named: {
      zh: "报道没有给出{place}整体的目标数，说到的是具体产业或项目的规划。",
      en: "No target is given for {place} as a whole; what is named are plans for industries or projects.",
    },
    silent: {
      zh: "本站所读的报道未提到{place}的目标。",
      en: "Targets of {place} are not mentioned in what was read.",
    },
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
