import type { Text } from "../../lib/types.ts";

/** The page of targets beside what is reported towards them. */
export const targetWords = {
  targets: { zh: "目标", en: "Targets" },
  wayTargets: {
    zh: "定了什么目标，报道说到了哪一步",
    en: "What was aimed at, and how far the reports say it has come",
  },
  targetsFinding: {
    zh: "{n}个目标和预计数：{ahead}个不落后，{behind}个落后，{rest}个看不出",
    en: "{n} targets and expectations: {ahead} on time, {behind} behind, {rest} that cannot be told",
  },
  targetsLead: {
    zh: "每个目标旁边是报道印出的同一指标、同一地方、同一时期之内的数。没有报道不等于没有进展。",
    en: "Beside each target stands what the reports print of the same indicator, place and period. No report does not mean no progress.",
  },
  standingRule: { zh: "红绿的规则", en: "The rule of red and green" },
  ruleAhead: {
    zh: "已完成的比例不低于已过去的时间",
    en: "the share reached is no less than the share of time elapsed",
  },
  ruleBehind: { zh: "已完成的比例低于已过去的时间", en: "the share reached is less than the share of time elapsed" },
  ruleOpen: {
    zh: "有报道，但只是增速或一时的水平，不能按时间折算",
    en: "something is reported, but a rate or a level cannot be held against time",
  },
  ruleUnreported: {
    zh: "报道还没有印出这个指标在这段时期的数",
    en: "no report prints this indicator for this period yet",
  },
  ruleEven: {
    zh: "按时间平均分配，不考虑哪几个月通常多、哪几个月通常少：报道没有给各月的数。",
    en: "Time counts evenly; which months usually bring more cannot be told, for no report gives figures by month.",
  },
  standingAhead: { zh: "不落后", en: "on time" },
  standingBehind: { zh: "落后", en: "behind" },
  standingOpen: { zh: "比不出", en: "not comparable" },
  standingUnreported: { zh: "尚无报道", en: "no report yet" },
  columnTarget: { zh: "目标", en: "Target" },
  columnStanding: { zh: "红绿", en: "Standing" },
  columnReported: { zh: "已报道", en: "Reported" },
  columnProgress: { zh: "完成与时间", en: "Share and time" },
  columnPace: { zh: "月均", en: "Monthly" },
  columnOpen: { zh: "说不清的", en: "What cannot be told" },
  nothingReported: { zh: "没有", en: "nothing" },
  shareReached: { zh: "完成{share}", en: "{share} reached" },
  timeElapsed: { zh: "时间过{share}", en: "{share} of the time" },
  paceSoFar: { zh: "至今{pace}", en: "so far {pace}" },
  paceNeeded: { zh: "还需{pace}", en: "needed {pace}" },
  nearFigures: { zh: "名称相近、口径不同：{figures}", en: "Sounds alike, measured otherwise: {figures}" },
  seeChecks: { zh: "有关的核算{n}条", en: "Checks of it: {n}" },
  targetTable: { zh: "红绿表", en: "The red-green table" },
} as const satisfies Record<string, Text>;
