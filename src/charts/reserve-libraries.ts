import { formatValue } from "../lib/format.ts";
import { pickOne } from "../lib/pick.ts";
import type { Text } from "../lib/types.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";

const libraries: Text = { zh: "储备项目", en: "Reserve projects" };
const beside: Text = { zh: "另外印出的项目数", en: "Counted beside them" };

export const reserveLibraries = defineChart({
  slug: "reserve-libraries",
  kind: "bars",
  title: (rows) => {
    const [first, ...others] = rows.filter(({ group }) => group === libraries);
    if (!first) throw new Error("missing row: reserve-projects.");
    const rest = others.reduce((sum, { of }) => sum + of.value_base, 0);
    const more = first.of.value_base > rest;
    return {
      zh: `呼伦贝尔储备招商项目${formatValue(first.of, "zh")}，${more ? "多于" : "少于"}另外三地之和`,
      en: `Hulunbuir holds ${formatValue(first.of, "en")} projects in reserve, ${more ? "more" : "fewer"} than three other places together`,
    };
  },
  subtitle: {
    zh: "编制入库、等待招商的项目，按地方，2022年和2023年，个",
    en: "Projects drawn up and waiting for investors, by place, 2022 and 2023",
  },
  mixes: {
    zh: "乌海线上发布的项目是另一指标，取自储备项目而少于储备项目，同列以见有多少向公众公布。",
    en: "Wuhai’s projects published online are another indicator: drawn from its reserve, and shown to tell how much of it went public.",
  },
  notes: [
    {
      zh: "呼伦贝尔的重点项目是否含在其储备项目之内，文中未说，所以既不相加也不相减。",
      en: "Whether Hulunbuir’s key projects are among its other projects is not said, so they are neither added nor taken off.",
    },
    {
      zh: "各地自定入库标准，名称也不同，如锡林郭勒、阿拉善称“重点经济合作项目”。只有这四地印了数，其余盟市没有数不等于没有储备。",
      en: "Each place sets its own bar and uses its own name, such as “key economic cooperation projects” in Xilingol and Alxa. Only these four print a number; the others may have a reserve all the same.",
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
