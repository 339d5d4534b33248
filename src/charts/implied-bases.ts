import { impliedBase } from "../model/derive.ts";
import { growthOf } from "../model/growth.ts";
import { defineChart, periodIn, valueIn, type ChartRow } from "./define-chart.ts";
import { fundsRows } from "./funds-rows.ts";
import { pairs } from "./marks/pairs.ts";

const baotou = { indicator: "derived-base", place: "150200", period_end: "2021-12-31" };
const region = { indicator: "derived-base", place: "150000", period_end: "2022-06-30" };

export const impliedBases = defineChart({
  slug: "implied-bases",
  kind: "paired",
  title: (rows) => ({
    zh: `按增速倒推上年同期：包头${periodIn(rows, { lang: "zh", ...baotou })}${valueIn(rows, { lang: "zh", ...baotou })}，内蒙古${periodIn(rows, { lang: "zh", ...region })}${valueIn(rows, { lang: "zh", ...region })}`,
    en: `Implied a year earlier: Baotou ${valueIn(rows, { lang: "en", ...baotou })} (${periodIn(rows, { lang: "en", ...baotou })}), Inner Mongolia ${valueIn(rows, { lang: "en", ...region })} (${periodIn(rows, { lang: "en", ...region })})`,
  }),
  subtitle: {
    zh: "到位资金的本期数和按增速倒推的上年同期数；各组坐标刻度不同",
    en: "Funds received as reported, and a year earlier as implied by the growth rate; each pair on its own scale",
  },
  mixes: {
    zh: "各组口径不同，各组用自己的坐标刻度，只看组内前后两年，不作组间比较。",
    en: "The pairs differ in scope and each has its own scale: compare the two years within a pair, not the pairs.",
  },
  notes: [
    {
      zh: "倒推的前提是：增速按同一口径计算，上年的数后来没有调整。舍入带来的误差都不到千分之一，图上看不出。",
      en: "This holds only if the rate compares like with like and the earlier figure has not been revised since. Rounding shifts the results by less than a thousandth, too little to see.",
    },
  ],
  select: (data) =>
    fundsRows(data).flatMap(({ of: value, label: group }): ChartRow[] => {
      const growth = growthOf(value, data.figures);
      if (value.status !== "actual" || !growth) return [];
      return [
        { of: impliedBase({ value, growth }), label: { zh: "上年同期，倒推", en: "A year earlier, implied" }, group },
        { of: value, label: { zh: "本期，报道所载", en: "As reported" }, group },
      ];
    }),
  render: (rows, options) => pairs(rows, options),
});
