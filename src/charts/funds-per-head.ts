import { perHead } from "../lib/derive.ts";
import type { Census, Data } from "../lib/types.ts";
import { defineChart } from "./chart.ts";
import { fundsRows } from "./funds-rows.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const wuhai = { place: "150300", status: "expected" } as const;

export const fundsPerHead = defineChart({
  slug: "funds-per-head",
  kind: "bars",
  title: (rows) => ({
    zh: `平摊到人，最小的乌海反在前：全年预计${valueIn(rows, { lang: "zh", ...wuhai })}`,
    en: `Per head the smallest place leads: Wuhai expects ${valueIn(rows, { lang: "en", ...wuhai })} for 2022`,
  }),
  subtitle: {
    zh: "到位资金除以2020年普查常住人口，按地方和口径，2022年至2023年上半年，元/人",
    en: "Funds in place divided by residents of the 2020 census, by place and scope, 2022 to mid-2023, CNY per resident",
  },
  mixes: {
    zh: "与总额图并列同样的五个数，只为去掉地方大小的影响；口径和时段仍各不相同。",
    en: "The same five figures as in the chart of totals, to take out the size of the place; scopes and periods still differ.",
  },
  notes: [
    {
      zh: "这是投资款平摊到人口上的数，不是居民的收入，也不是居民拿到的钱。",
      en: "This spreads investment money over the population; it is neither income nor money paid to residents.",
    },
  ],
  select: (data) =>
    fundsRows(data)
      .map(({ of, label }) => ({ of: perHead({ value: of, census: censusOf(of.place, data) }), label }))
      .sort((a, b) => b.of.value_base - a.of.value_base),
  render: (rows, options) => bars(rows, options),
});

function censusOf(place: string, { census }: Data): Census {
  const found = census.find((row) => row.place === place);
  if (!found) throw new Error(`no residents: ${place}. Add a row to data/context/census-2020.csv.`);
  return found;
}
