import { impliedBase } from "../lib/derive.ts";
import { pickAll, pickOne } from "../lib/pick.ts";
import type { Data, Text } from "../lib/types.ts";
import { defineChart, type Row } from "./chart.ts";
import { pairs } from "./marks/pairs.ts";
import { valueIn } from "./value-in.ts";

const base = { indicator: "derived-base" };

export const impliedBases = defineChart({
  slug: "implied-bases",
  kind: "paired",
  title: (rows) => ({
    zh: `由增速倒推上年同期：包头全年${valueIn(rows, { lang: "zh", ...base, place: "150200" })}，全区上半年${valueIn(rows, { lang: "zh", ...base, place: "150000" })}`,
    en: `Implied a year earlier: Baotou’s year ${valueIn(rows, { lang: "en", ...base, place: "150200" })}, the region’s half-year ${valueIn(rows, { lang: "en", ...base, place: "150000" })}`,
  }),
  subtitle: {
    zh: "到位资金的本期数和由增速倒推的上年同期数，2021年至2023年上半年，亿元；各组比例尺不同",
    en: "Funds in place as reported, and a year earlier as implied by the growth rate, 2021 to mid-2023, CNY bn; each pair on its own scale",
  },
  mixes: {
    zh: "四组口径不同，各组用自己的比例尺，只看组内前后两年，不作组间比较。",
    en: "The four pairs differ in scope and each has its own scale: compare the two years within a pair, not the pairs.",
  },
  notes: [
    {
      zh: "倒推的前提是：增速按同一口径计算，上年的数后来没有调整。舍入带来的误差都不到千分之一，图上看不出。",
      en: "This holds only if the rate compares like with like and the earlier figure has not been revised since. Rounding shifts the results by less than a thousandth, too little to see.",
    },
  ],
  select: (data) => [
    ...pair(data, {
      place: "150000",
      indicator: "funds-domestic",
      label: { zh: "内蒙古 · 国内到位资金", en: "Inner Mongolia · domestic" },
    }),
    ...pair(data, {
      place: "150200",
      indicator: "funds-outside",
      label: { zh: "包头 · 区外到位资金", en: "Baotou · from outside the region" },
    }),
    ...pair(data, {
      place: "150300",
      indicator: "funds-domestic",
      label: { zh: "乌海 · 国内到位资金", en: "Wuhai · domestic" },
    }),
    ...pair(data, {
      place: "150300",
      indicator: "funds-domestic-outside",
      label: { zh: "乌海 · 国内（区外）到位资金", en: "Wuhai · domestic, from outside the region" },
    }),
  ],
  render: (rows, options) => pairs(rows, options),
});

/** The base and the amount of one indicator of one place, a year apart. */
function pair(data: Data, { label: group, ...wanted }: { place: string; indicator: string; label: Text }): Row[] {
  const growth = pickOne(data, { ...wanted, indicator: `${wanted.indicator}-growth`, status: "actual" });
  const value = pickAll(data, { ...wanted, status: "actual" }).find(({ flags }) => !flags.includes("lost-unit"));
  if (!value) throw new Error(`no figure: ${JSON.stringify(wanted)}.`);
  return [
    { of: impliedBase({ value, growth }), label: { zh: "上年同期，倒推", en: "A year earlier, implied" }, group },
    { of: value, label: { zh: "本期，报道所载", en: "As reported" }, group },
  ];
}
