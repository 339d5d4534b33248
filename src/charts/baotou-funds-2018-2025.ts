import { defineChart } from "./define-chart.ts";
import { baseAt, noteAt } from "./annotations.ts";
import { fundsSeries } from "./funds-series.ts";
import { series } from "./marks/series.ts";
import { scopesTitle, seriesWords } from "./series-words.ts";

export const baotouFunds20182025 = defineChart({
  slug: "baotou-funds-2018-2025",
  kind: "series",
  title: (rows, all = rows) => scopesTitle(rows, { all, zh: "包头到位资金", en: "Baotou’s funds received" }),
  subtitle: {
    zh: "包头市的到位资金，按口径分段，同一条时间轴；各段高低各有刻度",
    en: "Funds received in Baotou, a part for each scope on one time axis, each on its own scale",
  },
  ...seriesWords,
  select: (data) => fundsSeries(data, "150200"),
  annotations: (rows, data) => [
    ...rows.flatMap((row) => baseAt(row, data)),
    // What stands off the axis.
    ...rows.filter(({ of }) => of.period_end === "").flatMap((row) => noteAt(row)),
  ],
  render: series,
});
