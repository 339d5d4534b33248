import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { oneEach } from "./marks/one-each.ts";

const mu = { zh: "每个方格都是一亩地", en: "Each square is one mu of land (about 667 m²)" };

export const landEfficiency = defineChart({
  slug: "land-efficiency",
  kind: "squares",
  title: (rows) => ({
    zh: `乌海开发区的目标：投资${valueIn(rows, { lang: "zh", indicator: "investment-per-mu" })}，税收${valueIn(rows, { lang: "zh", indicator: "tax-per-mu" })}`,
    en: `Wuhai’s zone targets: investment ${valueIn(rows, { lang: "en", indicator: "investment-per-mu" })}, tax ${valueIn(rows, { lang: "en", indicator: "tax-per-mu" })}`,
  }),
  subtitle: {
    zh: "乌海市开发区亩均投资、产值、税收的目标",
    en: "Targets for investment, output and tax per mu in Wuhai’s development zones",
  },
  mixes: {
    zh: "三个指标都按亩计，所以一亩一格列在一起；投资、产值、税收不是同一样东西，不能相加。",
    en: "All three are counted per mu, so each has its square; investment, output and tax are different things, so do not add them up.",
  },
  notes: [
    {
      zh: "“以上”只印在句末，本站读作管三个数。前一句列有四个开发区和园区，目标指其中哪些，文中未说；投资按计划还是按完成计算，也未载。",
      en: "“Or more” stands at the end of the sentence only; we read it as governing all three. The sentence before names four zones and parks; which of them the targets are for is not stated, nor whether investment means planned or completed.",
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
  render: (rows, options) => oneEach(rows, { ...options, unit: mu }),
});
