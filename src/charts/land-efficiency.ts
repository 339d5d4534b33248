import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

export const landEfficiency = defineChart({
  slug: "land-efficiency",
  kind: "bars",
  title: (rows) => ({
    zh: `乌海开发区2025年目标：投资${valueIn(rows, { lang: "zh", indicator: "investment-per-mu" })}，税收${valueIn(rows, { lang: "zh", indicator: "tax-per-mu" })}`,
    en: `Wuhai’s 2025 zone targets: investment ${valueIn(rows, { lang: "en", indicator: "investment-per-mu" })}, tax ${valueIn(rows, { lang: "en", indicator: "tax-per-mu" })}`,
  }),
  subtitle: {
    zh: "乌海市开发区亩均投资、产值、税收，2025年目标，万元/亩",
    en: "Investment, output and tax per mu in Wuhai’s development zones, targets for 2025, CNY (1 mu is about 667 m²)",
  },
  mixes: {
    zh: "三个指标都是每亩的钱数，单位相同，所以共用一条轴；它们不能相加。",
    en: "All three are amounts of money per mu, so they share one scale; do not add them up.",
  },
  notes: [
    {
      zh: "“以上”印在句末，三个数都是下限。指哪个开发区、投资按计划还是按完成计算，未载。",
      en: "“Or more” stands at the end of the sentence: all three are floors. Which zone is meant, and whether investment means planned or completed, is not stated.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "investment-per-mu", place: "150300" }),
      label: { zh: "亩均投资", en: "Investment per mu" },
    },
    {
      of: pickOne(data, { indicator: "output-per-mu", place: "150300" }),
      label: { zh: "亩均产值", en: "Output per mu" },
    },
    { of: pickOne(data, { indicator: "tax-per-mu", place: "150300" }), label: { zh: "亩均税收", en: "Tax per mu" } },
  ],
  render: (rows, options) => bars(rows, options),
});
