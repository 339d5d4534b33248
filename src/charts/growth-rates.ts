import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { dots } from "./marks/dots.ts";
import { valueIn } from "./value-in.ts";

const region = { indicator: "funds-domestic-growth", place: "150000" };
const funds = { zh: "到位资金（金额）", en: "Funds in place (amount)" };
const projects = { zh: "实施项目（个数）", en: "Projects under implementation (number)" };

export const growthRates = defineChart({
  slug: "growth-rates",
  kind: "dots",
  title: (rows) => ({
    zh: `自治区国内到位资金上半年同比增${valueIn(rows, { lang: "zh", ...region, status: "actual" })}，全年目标增${valueIn(rows, { lang: "zh", ...region, status: "target" })}`,
    en: `First-half domestic funds in the region rose ${valueIn(rows, { lang: "en", ...region, status: "actual" })} on the year; full-year target: ${valueIn(rows, { lang: "en", ...region, status: "target" })}`,
  }),
  subtitle: {
    zh: "报道所载的同比增速，按增长的是什么分组，2022年至2023年上半年，%",
    en: "Year-on-year growth as printed, by what is growing, 2022 to mid-2023, %",
  },
  mixes: {
    zh: "各条增速说的是不同的资金和项目，同列一轴是为了看清：增的不是同一样东西。",
    en: "Each rate is about different money, or about projects; they share an axis to show that what is growing is not the same thing.",
  },
  notes: [
    {
      zh: "上半年的增速旁边是全年的目标增速，时段不同：上半年同比翻番，不等于全年目标已经达到。",
      en: "A half-year’s growth is set beside a full-year target rate: doubling in the first half does not mean that the year’s target has been met.",
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
      label: { zh: "全年目标", en: "Full-year target" },
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
      label: { zh: "内蒙古 · 500万元以上项目", en: "Inner Mongolia · projects of CNY 5 m or more" },
      group: projects,
    },
  ],
  render: (rows, options) =>
    dots(rows, {
      ...options,
      joins: ({ of }) => of.status === "target",
      ticks: [
        { at: 0.5, words: { zh: "增五成", en: "+50%" } },
        { at: 1, words: { zh: "翻一番", en: "doubled" } },
      ],
    }),
});
