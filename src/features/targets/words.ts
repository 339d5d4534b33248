import type { Standing } from "../../model/targets.ts";
import type { Text } from "../../model/types.ts";

/** The page of targets beside what is reported towards them. */
export const targetWords = {
  finding: {
    zh: "{n}个目标：{parts}；另有{forecasts}个预计数",
    en: "{n} {n:target|targets}: {parts}; forecasts, not rated: {forecasts}",
  },
  partsComma: { zh: "，", en: ", " },
  lead: {
    zh: "每个目标旁边是本站这几份报道里同一指标、同一地方、同一时期之内的数；没有的，另列口径不同、不能直接比的数。进度只用报道的数，算到各报道截止之日，不是今天；引用页面后来说到的不算在内，另列在“后来”。没有时期的目标和预计不列。带虚线的是本站推算，红绿是本站按下面的规则所判。",
    en: "Beside each target stands what the reports read here print of the same indicator, place and period; where there is nothing, figures that are not directly comparable are listed apart. Standing uses the reports’ figures alone, as of each report’s cut-off, not today; what cited pages say later is not reckoned in and stands apart as “Later”. Targets and forecasts without a period are not listed. A dotted line marks what is derived here, and red and green follow the rule below.",
  },
  standingRule: { zh: "红绿的规则", en: "The rule of red and green" },
  ruleEven: {
    zh: "按时间平均分配，不考虑哪几个月通常多、哪几个月通常少：报道没有给各月的数。",
    en: "Time counts evenly; which months usually bring more cannot be told, for no report gives figures by month.",
  },
  columnTarget: { zh: "目标", en: "Target" },
  columnStanding: { zh: "红绿", en: "Standing" },
  columnProgress: { zh: "完成与时间", en: "Share and time" },
  columnPace: { zh: "月均", en: "Monthly" },
  columnOpen: { zh: "说明", en: "To know" },
  shareReached: { zh: "完成{share}", en: "{share} reached" },
  timeElapsed: { zh: "时间过{share}", en: "{share} of the time" },
  paceSoFar: { zh: "{period}平均 {pace}", en: "average of {period} {pace}" },
  paceSpan: { zh: "全期平均 {pace}", en: "{pace} over the whole span" },
  paceNeeded: { zh: "还需{pace}", en: "needed {pace}" },
  nearFigures: { zh: "口径不同、不能直接比的数", en: "Not directly comparable" },
  forecasts: { zh: "引用页面另有口径不同的预计：", en: "A cited page forecasts in another scope: " },
  seeRelations: { zh: "有关的验算{n}条", en: "Checks of it: {n}" },
  outcome: { zh: "后来：", en: "Later: " },
  seeOutcomes: { zh: "后来怎样：引用页面也算在内", en: "What became of them, cited pages included" },
  table: { zh: "红绿表", en: "The red-green table" },
} as const satisfies Record<string, Text>;

/** The parts of the headline: how many targets stand so; forecasts are counted apart. */
export const standingParts: Readonly<Record<Exclude<Standing, "forecast">, Text>> = {
  ahead: { zh: "{n}个不落后", en: "{n} on pace or ahead" },
  behind: { zh: "{n}个落后", en: "{n} behind" },
  open: { zh: "{n}个比不出", en: "{n} not comparable" },
  unreported: { zh: "{n}个没有给出数字", en: "{n} with no result given" },
};

/** How a target stands, and the rule that says so. */
export const standingWords: Readonly<Record<Standing, { word: Text; rule: Text }>> = {
  ahead: {
    word: { zh: "不落后", en: "on pace or ahead" },
    rule: {
      zh: "目标完成的比例，不低于时间过去的比例",
      en: "as much of the target is met as of its time has passed, or more",
    },
  },
  behind: {
    word: { zh: "落后", en: "behind" },
    rule: { zh: "目标完成的比例，低于时间过去的比例", en: "less of the target is met than of its time has passed" },
  },
  forecast: {
    word: { zh: "预计，不评", en: "forecast, not rated" },
    rule: {
      zh: "报道自己的预计，不是要完成的任务，只列不评",
      en: "the report’s own forecast, not something to be met: listed, not rated",
    },
  },
  open: {
    word: { zh: "比不出", en: "not comparable" },
    rule: {
      zh: "有数，但只是增速或一时的水平，不能按时间折算",
      en: "a number is given, as a rate or a level, which does not add up over time",
    },
  },
  unreported: {
    word: { zh: "没有给出数字", en: "no result given" },
    rule: {
      zh: "通读的报道没有给出这个指标在这段时期的数字",
      en: "no number of this indicator for this period is given in the reports read whole",
    },
  },
};
