import { growthAt } from "./annotations.ts";
import { fundsSeries } from "./funds-series.ts";
import { defineChart } from "./define-chart.ts";
import { series } from "./marks/series.ts";
import { scopesTitle, seriesWords } from "./series-words.ts";

export const regionFunds20202025 = defineChart({
  slug: "region-funds-2020-2025",
  kind: "series",
  title: (rows, all = rows) => scopesTitle(rows, { all, zh: "内蒙古到位资金", en: "Inner Mongolia’s funds received" }),
  subtitle: {
    zh: "内蒙古自治区的到位资金，按口径分段，同一条时间轴；各段高低各有刻度",
    en: "Funds received in Inner Mongolia, a part for each scope on one time axis, each on its own scale",
  },
  ...seriesWords,
  select: (data) => fundsSeries(data, "150000"),
  annotations: (rows, data) =>
    growthAt(
      rows.find(({ of }) => of.indicator === "funds-domestic" && of.period_end === "2023-06-30"),
      data,
    ),
  render: series,
});
