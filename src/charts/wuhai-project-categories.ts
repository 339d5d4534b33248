import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const count = { indicator: "signed-projects", place: "150300" };
const share = { indicator: "signed-projects-share", place: "150300" };
const amount = { indicator: "signed-amount-share", place: "150300" };
const materials = { member: "new-energy-materials" };

const categories = [
  { member: "advanced-manufacturing", label: { zh: "先进制造业", en: "Advanced manufacturing" } },
  { ...materials, label: { zh: "新能源新材料及上下游", en: "New energy and new materials" } },
  { member: "tertiary", label: { zh: "第三产业", en: "Tertiary sector" } },
  { member: "central-top500", label: { zh: "央企和500强企业", en: "Central state firms and top 500 firms" } },
  { member: "specialised", label: { zh: "专精特新、高新技术企业", en: "Specialised and high-tech firms" } },
  { member: "primary", label: { zh: "第一产业", en: "Primary sector" } },
];

const counts = { zh: "项目个数", en: "Number of projects" };
const shares = { zh: "占项目总数", en: "Share of the number of projects" };
const amounts = { zh: "占签约总额", en: "Share of the amount signed" };

export const wuhaiProjectCategories = defineChart({
  slug: "wuhai-project-categories",
  kind: "bars",
  title: (rows) => ({
    zh: `乌海${valueIn(rows, { lang: "zh", ...count, ...materials })}新能源新材料项目，占签约额的${valueIn(rows, { lang: "zh", ...amount, ...materials })}`,
    en: `Wuhai’s ${valueIn(rows, { lang: "en", ...count, ...materials })} new-energy and materials projects hold ${valueIn(rows, { lang: "en", ...amount, ...materials })} of the amount`,
  }),
  subtitle: {
    zh: "乌海市2022年1—11月签约引进的项目，按报道所分的类别：个数、占总数和占签约总额的比重（%）",
    en: "Projects signed by Wuhai, Jan–Nov 2022, by the report’s categories: number, share of all and of the amount (%)",
  },
  mixes: {
    zh: "同一批项目的个数和两种占比，分组各用各的尺。",
    en: "Number and two kinds of share of the same projects, each group with its own scale.",
  },
  notes: [
    {
      zh: "报道没有给新能源新材料的个数占比，也没有给其他类别的金额占比。",
      en: "The report gives no share of the number for new energy and materials, and none of the amount for the others.",
    },
  ],
  select: (data) => [
    ...categories.map(({ member, label }) => ({ of: pickOne(data, { ...count, member }), label, group: counts })),
    ...categories
      .filter(({ member }) => member !== materials.member)
      .map(({ member, label }) => ({ of: pickOne(data, { ...share, member }), label, group: shares })),
    ...categories
      .filter(({ member }) => member === materials.member)
      .map(({ member, label }) => ({ of: pickOne(data, { ...amount, member }), label, group: amounts })),
  ],
  render: (rows, options) =>
    bars(rows, {
      ...options,
      ownScale: true,
      detail: () => "",
      whole: ({ of }) => (of.unit_base === "1" ? 1 : undefined),
    }),
});
