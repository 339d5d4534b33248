import { formatValue } from "../model/format.ts";
import { samePeriod } from "../model/period.ts";
import type { Printed } from "../model/types.ts";
import { baseAt, noteAt } from "./annotations.ts";
import { countedFrom } from "./counted-from.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { fundsSeries } from "./funds-series.ts";
import { series } from "./marks/series.ts";
import { scopesTitle, seriesWords } from "./series-words.ts";

export const wuhaiFunds20192025 = defineChart({
  slug: "wuhai-funds-2019-2025",
  kind: "series",
  title: (rows, all = rows) => {
    const [one, other] = forecasts(rows);
    if (!one || !other) return scopesTitle(rows, { all, zh: "乌海到位资金", en: "Wuhai’s funds received" });
    const [zh, en] = (["zh", "en"] as const).map((lang) => [one, other].map((of) => formatValue(of, lang)));
    const year = one.period_end.slice(0, 4);
    return {
      zh: `同是预计乌海${year}年的到位资金：一处写${zh?.[0] ?? ""}，一处写${zh?.[1] ?? ""}，名称不同`,
      en: `Two expected figures of Wuhai’s funds received in ${year}, under two names: ${en?.join(" and ") ?? ""}`,
    };
  },
  subtitle: {
    zh: "乌海市的到位资金，按口径分段，同一条时间轴；各段高低各有刻度",
    en: "Funds received in Wuhai, a part for each scope on one time axis, each on its own scale",
  },
  ...seriesWords,
  select: (data) => fundsSeries(data, "150300"),
  annotations: (rows, data) => [
    ...rows.flatMap((row) => baseAt(row, data)),
    ...noteAt(rows.find(({ of }) => of.indicator === "funds-domestic" && of.status === "expected")),
    ...rows.filter(({ of }) => of.indicator === "funds-promotion").flatMap(countedFrom),
  ],
  render: series,
});

/** What two texts expect of one year under different names, the larger first; none where there are no two. */
function forecasts(rows: readonly ChartRow[]): readonly Printed[] {
  const expected = rows.flatMap(({ of }) => (of.basis === "printed" && of.status === "expected" ? [of] : []));
  const pair = expected.flatMap((a) =>
    expected
      .filter((b) => a.value_base > b.value_base && a.indicator !== b.indicator && samePeriod(a, b))
      .map((b) => [a, b]),
  );
  return pair.at(-1) ?? [];
}
