import { perHead } from "../model/derive.ts";
import { formatPeriod } from "../model/format.ts";
import type { Lang } from "../model/types.ts";
import { defineChart, inSentence, type ChartRow } from "./define-chart.ts";
import { fundsRows, withoutReceived } from "./funds-rows.ts";
import { figures } from "./marks/figures.ts";
import { rowWith } from "../tables/row-with.ts";

export const fundsPerHead = defineChart({
  slug: "funds-per-head",
  kind: "figures",
  title: (rows) => {
    const year = "2022";
    const [wuhai, baotou] = [smallest(rows, { place: "150300", year }), smallest(rows, { place: "150200", year })];
    return {
      zh: `人均到位资金：${told(wuhai, "zh")}，${told(baotou, "zh")}，口径不同，不比高低`,
      en: `Funds per resident: ${told(wuhai, "en")}; ${told(baotou, "en")}; scopes differ, so neither is called higher`,
    };
  },
  subtitle: {
    zh: "到位资金除以普查的常住人口，按地方和口径",
    en: "Funds received divided by the residents counted in the census, by place and scope",
  },
  mixes: {
    zh: "与总额图是同样的数，只看平均摊到每人多少；口径和时段各不相同，不作比较。",
    en: "The same figures as in the chart of totals, only to see how much there is to each resident; scopes and periods differ, so they are not compared.",
  },
  notes: [
    {
      zh: "标题取两地2022年的数：一地有几项的，取数额最小的一项；包头只有一项。两者口径不同，谁宽谁窄报道没有说；乌海的是11个月，包头的是全年，所以不比高低。",
      en: "The headline takes the 2022 figure of each city, and where there are several the smallest; Baotou has one only. Their scopes differ, and the reports do not say which is wider; Wuhai’s covers 11 months, Baotou’s a year: so neither is called higher.",
    },
    withoutReceived,
    {
      zh: "这是投资款平摊到人口上的数，不是居民的收入，也不是居民拿到的钱。",
      en: "This spreads investment money over the population; it is neither income nor money paid to residents.",
    },
    {
      zh: "没有登记普查人口数的地方不在图中，例如园区。",
      en: "Places without a census count on record, such as industrial parks, are left out.",
    },
  ],
  select: (data) =>
    fundsRows(data)
      .flatMap(({ of, label }) => {
        const census = rowWith(data.census, { place: of.place });
        return census ? [{ of: perHead({ value: of, census }), label }] : [];
      })
      .sort((a, b) => b.of.value_base - a.of.value_base),
  render: figures,
});

/** A place's smallest value of a year. */
function smallest(rows: readonly ChartRow[], { place, year }: { place: string; year: string }): ChartRow {
  const [least] = rows
    .filter(({ of }) => of.place === place && of.period_start.startsWith(year))
    .sort((a, b) => a.of.value_base - b.of.value_base);
  if (!least) throw new Error(`no row: ${place}.`);
  return least;
}

/** Whose money it is, how much of it a head, and in which period. */
function told({ of, label }: ChartRow, lang: Lang): string {
  const [period, value] = [formatPeriod(of, lang), inSentence(of, lang)];
  return lang === "zh"
    ? `${label.zh.replace(" · ", "").replace("到位资金", "")}${value.replace("/人", "")}（${period}）`
    : `${label.en.replace(" · ", ", ")}, ${value.replace(" per resident", "")} (${period})`;
}
