import type { Text } from "../../model/types.ts";

/** The big screen, for a wall or a newsroom. */
export const screenWords = {
  screen: { zh: "大屏", en: "Big screen" },
  screenTitle: { zh: "大屏：三地成绩、目标与十二条产业链", en: "Big screen: results, targets and chain maps in turn" },
  screenLead: {
    zh: "挂在墙上看的一页：内蒙古、包头、乌海报道出来的成绩与目标，接着是各条产业链，一屏一屏轮换；横屏、竖屏都行。",
    en: "A page for a wall: what Inner Mongolia, Baotou and Wuhai report, their targets, then each industrial chain, one screen after another, in landscape or portrait.",
  },
  screenLink: { zh: "挂在墙上看：大屏", en: "For a wall: the big screen" },
  screenScore: { zh: "报道的成绩", en: "Results as reported" },
  screenTarget: { zh: "目标与已报道", en: "Target and report" },
  screenChain: { zh: "产业链", en: "Industrial chain" },
  screenGrowthUp: {
    zh: "{place}{period}，{indicator}同比增长{growth}",
    en: "{place}, {period}: {indicator} up {growth}",
  },
  screenGrowthDown: { zh: "{place}{period}，{indicator}同比{growth}", en: "{place}, {period}: {indicator} {growth}" },
  screenAmount: { zh: "{place}{period}，{indicator}{value}", en: "{place}, {period}: {indicator} {value}" },
  screenStanding: { zh: "{place}{indicator}：{rule}", en: "{indicator}, {place}: {rule}" },
  screenAwaited: {
    zh: "{place}：{n}个目标，本站的报道里还没有对应的数",
    en: "{place}: {n} targets of which no report here prints a result yet",
  },
  screenNotWith: {
    zh: "{own}与{others}口径不同，不能直接比。",
    en: "{own} must not be set against {others}: the scopes differ.",
  },
  screenOther: { zh: "{place}的{indicator}", en: "{indicator} of {place}" },
  screenNoTargets: {
    zh: "本站收录的报道里没有{place}的目标数。",
    en: "The reports read here print no target for {place}.",
  },
  screenPart: { zh: "{n} / {all}", en: "{n} of {all}" },
  screenIndex: { zh: "各屏", en: "Screens" },
  screenHold: { zh: "停住", en: "Hold" },
  screenResume: { zh: "继续轮换", en: "Go on" },
  screenPause: { zh: "暂停", en: "Pause" },
  screenPlay: { zh: "继续", en: "Play" },
  screenPrevious: { zh: "上一屏", en: "Previous" },
  screenNext: { zh: "下一屏", en: "Next" },
  screenFull: { zh: "全屏", en: "Full screen" },
} as const satisfies Record<string, Text>;
