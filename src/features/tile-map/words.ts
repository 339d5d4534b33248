import { told, type Told } from "../../i18n/corpus.ts";
import type { Text } from "../../model/types.ts";

/** The tile map, and who courts whom. */
export const tileMapWords = {
  title: told({ zh: "{leagueCount}盟市：{measure}", en: "{measure} of the {leagueCount} leagues and cities" }),
  finding: told({
    zh: "{measure}：{leagueCount}盟市里，报道说到{n}个",
    en: "{measure}: the reports speak of {n} of the {leagueCount} leagues and cities",
  }),
  schematic: { zh: "示意排布，不表示边界。", en: "Schematic layout; it shows no boundaries." },
  measures: { zh: "看什么", en: "What to show" },
  rule: told({
    zh: "方格里是本项第一个指标、时段最近的一个数；其余的见下表。虚线淡框：{reportCount}份报道没有说到。",
    en: "A tile shows the figure of the first indicator and the latest period; the table below has the rest. Pale and dotted: none of the {reportCount} reports says anything.",
  }),
  table: { zh: "逐地列表", en: "Place by place" },
  columnPlace: { zh: "地区", en: "Place" },
  nothing: told({ zh: "{reportCount}份报道没有说到。", en: "The {reportCount} reports say nothing." }),
  targetRegions: { zh: "去哪里招商", en: "Who courts whom" },
  targetRegionsLead: {
    zh: "报道点到的目标区域，各由谁去招、用什么办法。没有列出的地方，是报道没有说，不等于不去。",
    en: "Parts of the country that the reports name as targets, by whom and by which means. A place that is not listed is one of which the reports do not say so.",
  },
  courtingCsv: { zh: "courting.csv：逐条出处", en: "courting.csv: every statement with its line" },
} as const satisfies Record<string, Text | Told>;
