import { perHead } from "../model/derive.ts";
import { formatValue } from "../model/format.ts";
import type { Observation } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { fundsRows } from "./funds-rows.ts";
import { figures } from "./marks/figures.ts";
import { rowWith } from "../tables/row-with.ts";

export const fundsPerHead = defineChart({
  slug: "funds-per-head",
  kind: "figures",
  title: (rows) => {
    const year = "2022";
    const [wuhai, baotou] = [narrowest(rows, { place: "150300", year }), narrowest(rows, { place: "150200", year })];
    const more = wuhai.value_base > baotou.value_base;
    const [zh, en] = [
      [wuhai, baotou].map((of) => formatValue(of, "zh").replace("/人", "")),
      [wuhai, baotou].map((of) => formatValue(of, "en").replace(" per resident", "")),
    ];
    return {
      zh: `人均到位资金：乌海按最窄的口径也有${zh[0]}，${more ? "仍高于" : "不高于"}包头${zh[1]}`,
      en: `Funds per head: Wuhai’s narrowest scope (${en[0]}) ${more ? "exceeds" : "does not exceed"} Baotou’s (${en[1]})`,
    };
  },
  subtitle: {
    zh: "到位资金除以普查的常住人口，按地方和口径",
    en: "Funds received divided by the residents counted in the census, by place and scope",
  },
  mixes: {
    zh: "与总额图是同样的数，除以人口是为了去掉地方大小的影响；口径和时段仍各不相同。",
    en: "The same figures as in the chart of totals, to remove the effect of a place’s size; scopes and periods still differ.",
  },
  notes: [
    {
      zh: "标题取乌海口径最窄的一项、11个月，对包头区外到位资金的全年：前者口径不比后者宽，时段更短，所以高低可以判断，高出多少不作数。",
      en: "The headline takes Wuhai’s narrowest scope over 11 months against Baotou’s funds from outside the region over a year: it is no wider in scope and shorter in time, so we can tell which is higher, but not by how much.",
    },
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

/** A place's smallest value of a year: of several scopes, the narrowest. */
function narrowest(rows: readonly ChartRow[], { place, year }: { place: string; year: string }): Observation {
  const [least] = rows
    .map(({ of }) => of)
    .filter((of) => of.place === place && of.period_start.startsWith(year))
    .sort((a, b) => a.value_base - b.value_base);
  if (!least) throw new Error(`no row: ${place}.`);
  return least;
}
