import type { MentionKind } from "../../model/mention.ts";
import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The tile map, and who courts whom. */
export const tileMapWords = {
  title: told({ zh: "{leagueCount}盟市：{measure}", en: "{measure} of the {leagueCount} leagues and cities" }),
  finding: told({
    zh: "{measure}：{leagueCount}盟市里，{counts}",
    en: "{measure}, {leagueCount} leagues and cities: {counts}",
  }),
  counts: {
    figure: { zh: "{n}个给出数字", en: "a figure for {n}" },
    named: { zh: "{n}个说到而没有给出本地的数字", en: "{n} named without a number of their own" },
    silent: { zh: "{n}个本站所读的报道未提到", en: "{n} not mentioned in what was read" },
  },
  countsOfMethods: {
    figure: { zh: "{n}个给出数字", en: "a figure for {n}" },
    named: { zh: "{n}个写到", en: "described for {n}" },
    silent: { zh: "{n}个本站所读的报道未提到", en: "{n} not mentioned in what was read" },
  },
  schematic: { zh: "示意排布，不表示边界。", en: "Schematic layout; it shows no boundaries." },
  measures: { zh: "看什么", en: "What to show" },
  rule: told({
    zh: "方格里是本项第一个有数的指标：实际数在前，预计和目标在后，再取时段最近的；其余的见下表。“没有给出数字”：说到了，没有给出本地的数。虚线淡框：本站所读的{reportCount}份报道未提到。",
    en: "A tile shows the first indicator that has a figure: actual before expected and targeted, then the latest period; the table below has the rest. “No number”: named without one of its own. Pale and dotted: not mentioned in the {reportCount} reports read.",
  }),
  ruleOfMethods: told({
    zh: "方格里是本站登记的做法的条数，同一名目登记几条算几条；“招商做法”页同名的只算一次，所以少些。虚线淡框：本站所读的{reportCount}份报道未提到。",
    en: "A tile counts the entries of methods; one name entered twice counts twice, while the page of methods counts a name once and so has fewer. Pale and dotted: not mentioned in the {reportCount} reports read.",
  }),
  table: { zh: "逐地列表", en: "Place by place" },
  columnPlace: { zh: "地区", en: "Place" },
  targetRegions: { zh: "去哪里招商", en: "Who courts whom" },
  targetRegionsLead: {
    zh: "报道点到的国内外目标区域，各由谁去招、用什么办法。本站所读的报道未提到，不等于不去。",
    en: "Parts of the country and places abroad that the reports name as targets, by whom and by which means. What is not mentioned in what was read may still be done.",
  },
  othersSilent: { zh: "其余{n}个盟市：{words}", en: "The other {n} leagues and cities: {words}" },
  planned: { zh: "规划", en: "planned" },
  courtingCsv: { zh: "courting.csv：逐条出处", en: "courting.csv: every statement with its line" },
} as const satisfies Record<string, Text | Told | Record<MentionKind, Text>>;
