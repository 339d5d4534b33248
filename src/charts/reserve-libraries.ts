import { formatValue } from "../lib/format.ts";
import { pickOne } from "../lib/pick.ts";
import type { Text } from "../lib/types.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";

const libraries: Text = { zh: "储备或谋划的项目", en: "Projects in reserve or drawn up" };
const beside: Text = { zh: "另外列出的项目数", en: "Other project counts printed" };

export const reserveLibraries = defineChart({
  slug: "reserve-libraries",
  kind: "bars",
  title: (rows) => {
    const [first, ...others] = rows.filter(({ group }) => group === libraries);
    if (!first) throw new Error("missing row: reserve-projects.");
    const rest = others.reduce((sum, { of }) => sum + of.value_base, 0);
    const more = first.of.value_base > rest;
    return {
      zh: `呼伦贝尔谋划招商项目${formatValue(first.of, "zh")}，${more ? "多于" : "少于"}图中另外三地之和`,
      en: `Hulunbuir drew up ${formatValue(first.of, "en")} projects for investors, ${more ? "more" : "fewer"} than the other three places together`,
    };
  },
  subtitle: {
    zh: "各地储备或谋划、等待招商的项目，2022年和2023年上半年，个",
    en: "Number of projects drawn up and waiting for investors, by place, 2022 and first half of 2023",
  },
  mixes: {
    zh: "乌海线上发布的项目是另一指标，是储备项目中的一部分，画在一起是看有多少向社会公布。",
    en: "Wuhai’s projects published online are a separate indicator: they come from its reserve and are fewer, and are shown to tell how much of it was made public.",
  },
  notes: [
    {
      zh: "呼伦贝尔的重点项目是否含在658个之内，文中未说，所以既不相加也不相减。",
      en: "Whether Hulunbuir’s key projects are included in its 658 projects is not stated, so they are neither added nor subtracted.",
    },
    {
      zh: "各地标准自定，叫法也不同：乌海、阿拉善称储备，呼伦贝尔称谋划，锡林郭勒称包装策划；锡林郭勒、阿拉善的是“重点经济合作项目”。报道只给了这四地的数，其余盟市没有数，不等于没有储备。",
      en: "Each place sets its own criteria and uses its own words: Wuhai and Alxa speak of a reserve, Hulunbuir of projects planned and Xilingol of projects “packaged”; those of Xilingol and Alxa are “key economic cooperation projects”. Numbers are printed for these four only; the other leagues and cities may still have a reserve.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "reserve-projects", place: "150700", member: "" }),
      label: { zh: "呼伦贝尔", en: "Hulunbuir" },
      group: libraries,
    },
    {
      of: pickOne(data, { indicator: "reserve-projects", place: "150300" }),
      label: { zh: "乌海", en: "Wuhai" },
      group: libraries,
    },
    {
      of: pickOne(data, { indicator: "reserve-projects", place: "152900" }),
      label: { zh: "阿拉善", en: "Alxa" },
      group: libraries,
    },
    {
      of: pickOne(data, { indicator: "reserve-projects", place: "152500" }),
      label: { zh: "锡林郭勒", en: "Xilingol" },
      group: libraries,
    },
    {
      of: pickOne(data, { indicator: "reserve-projects", place: "150700", member: "key" }),
      label: { zh: "呼伦贝尔 · 重点项目", en: "Hulunbuir · key projects" },
      group: beside,
    },
    {
      of: pickOne(data, { indicator: "reserve-projects-published", place: "150300" }),
      label: { zh: "乌海 · 线上发布", en: "Wuhai · published online" },
      group: beside,
    },
  ],
  render: (rows, options) => bars(rows, options),
});
