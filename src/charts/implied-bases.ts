import { impliedBase } from "../lib/derive.ts";
import { pickAll, pickOne } from "../lib/pick.ts";
import type { Data, Text } from "../lib/types.ts";
import { defineChart, type Row } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const base = { indicator: "derived-base" };

export const impliedBases = defineChart({
  slug: "implied-bases",
  kind: "paired",
  title: (rows) => ({
    zh: `由增速倒推上年：包头${valueIn(rows, { lang: "zh", ...base, place: "150200" })}，全区半年${valueIn(rows, { lang: "zh", ...base, place: "150000" })}`,
    en: `Implied for a year earlier: Baotou ${valueIn(rows, { lang: "en", ...base, place: "150200" })}, the region’s half-year ${valueIn(rows, { lang: "en", ...base, place: "150000" })}`,
  }),
  subtitle: {
    zh: "到位资金的本期数和由增速倒推的上年同期数，2021年至2023年上半年，亿元；每组一把尺",
    en: "Funds in place as reported, and a year earlier as implied by the growth rate, 2021 to mid-2023, CNY bn; a scale to each pair",
  },
  mixes: {
    zh: "四组口径不同，各用各的比例尺，只看组内前后两年，不作组间比较。",
    en: "The four pairs differ in scope and have a scale each: compare the two years of a pair, not the pairs.",
  },
  notes: [
    {
      zh: "倒推的前提是上年的数后来没有调整。舍入带来的误差都不到千分之一，图上看不出。",
      en: "This holds if the earlier figure was not revised since. Rounding moves them by less than a thousandth, too little to be seen.",
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
  render: (rows, options) => bars(rows, { ...options, ownScale: true }),
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
