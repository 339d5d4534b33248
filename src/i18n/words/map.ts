import type { Text } from "../../model/types.ts";

/** The schematic map. */
export const mapWords = {
  map: { zh: "地图", en: "Map" },
  wayMap: {
    zh: "十二盟市各报了什么，又去哪里招商",
    en: "What the twelve leagues and cities report, and whom they court",
  },
  mapTitle: { zh: "十二盟市：{measure}", en: "{measure} of the twelve leagues and cities" },
  mapFinding: {
    zh: "{measure}：十二盟市里，报道说到{n}个",
    en: "{measure}: the reports speak of {n} of the twelve leagues and cities",
  },
  schematic: { zh: "示意排布，不表示边界。", en: "Schematic layout; it shows no boundaries." },
  mapMeasures: { zh: "看什么", en: "What to show" },
  mapRule: {
    zh: "方格里是本项第一个指标、时段最近的一个数；其余的见下表。虚线淡框：五份报道没有说到。",
    en: "A tile shows the figure of the first indicator and the latest period; the table below has the rest. Pale and dotted: none of the five reports says anything.",
  },
  mapTable: { zh: "逐地列表", en: "Place by place" },
  columnPlace: { zh: "地区", en: "Place" },
  columnReported: { zh: "报道所载", en: "Reported" },
  mapNothing: { zh: "五份报道没有说到。", en: "The five reports say nothing." },
  mapCsv: { zh: "本表 CSV", en: "This table as CSV" },
  targetRegions: { zh: "去哪里招商", en: "Who courts whom" },
  targetRegionsLead: {
    zh: "报道点到的目标区域，各由谁去招、用什么办法。没有列出的地方，是报道没有说，不等于不去。",
    en: "Parts of the country that the reports name as targets, by whom and by which means. A place that is not listed is one of which the reports do not say so.",
  },
  courtedBy: { zh: "谁去", en: "Courted by" },
  courtingCsv: { zh: "courting.csv：逐条出处", en: "courting.csv: every statement with its line" },
} as const satisfies Record<string, Text>;
