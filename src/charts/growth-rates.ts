import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const region = { indicator: "funds-domestic-growth", place: "150000" };
const funds = { zh: "到位资金（金额）", en: "Funds in place (amount)" };
const projects = { zh: "实施项目（个数）", en: "Projects under implementation (number)" };

export const growthRates = defineChart({
  slug: "growth-rates",
  kind: "bars",
  title: (rows) => ({
    zh: `自治区到位资金半年增${valueIn(rows, { lang: "zh", ...region, status: "actual" })}，全年目标增${valueIn(rows, { lang: "zh", ...region, status: "target" })}`,
    en: `The region’s funds grew ${valueIn(rows, { lang: "en", ...region, status: "actual" })} in half a year; the year’s target is ${valueIn(rows, { lang: "en", ...region, status: "target" })}`,
  }),
  subtitle: {
    zh: "报道所印的同比增速，按增长的是什么分组，2022年至2023年上半年，%",
    en: "Growth over the same period a year earlier as printed, by what grows, 2022 to mid-2023, %",
  },
  mixes: {
    zh: "各条增速说的是不同的钱和项目，同列一轴，是要看清增的不是一样东西。",
    en: "Each rate speaks of other money or of projects; they share an axis to show that what grows is not the same.",
  },
  notes: [
    {
      zh: "半年的增速对着全年的目标增速，时段不同：半年翻番不等于全年目标已经达到。",
      en: "A half-year’s rate stands beside a full year’s target: doubling by June does not mean that the target is met.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { ...region, status: "actual" }),
      label: { zh: "内蒙古 · 国内到位资金", en: "Inner Mongolia · domestic" },
      group: funds,
    },
    {
      of: pickOne(data, { ...region, status: "target" }),
      label: { zh: "内蒙古 · 全年目标", en: "Inner Mongolia · target for the year" },
      group: funds,
    },
    {
      of: pickOne(data, { indicator: "funds-domestic-outside-growth", place: "150300" }),
      label: { zh: "乌海 · 国内（区外）到位资金", en: "Wuhai · domestic, from outside the region" },
      group: funds,
    },
    {
      of: pickOne(data, { indicator: "funds-domestic-growth", place: "150300" }),
      label: { zh: "乌海 · 国内到位资金", en: "Wuhai · domestic" },
      group: funds,
    },
    {
      of: pickOne(data, { indicator: "funds-outside-growth", place: "150200" }),
      label: { zh: "包头 · 区外到位资金", en: "Baotou · from outside the region" },
      group: funds,
    },
    {
      of: pickOne(data, { indicator: "projects-implemented-growth", place: "150000" }),
      label: { zh: "内蒙古 · 500万元以上项目", en: "Inner Mongolia · projects from CNY 5 m" },
      group: projects,
    },
  ],
  render: (rows, options) => bars(rows, options),
});
