import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { panels } from "./marks/panels.ts";

const count = { indicator: "brought-in-projects", place: "150300" };
const share = { indicator: "brought-in-projects-share", place: "150300" };
const amount = { indicator: "signed-amount-share", place: "150300" };
const materials = { member: "new-energy-materials" };

const categories = [
  { member: "advanced-manufacturing", label: { zh: "先进制造业", en: "Advanced manufacturing" } },
  { ...materials, label: { zh: "新能源新材料及上下游", en: "New energy and new materials" } },
  { member: "tertiary", label: { zh: "第三产业", en: "Tertiary sector" } },
  { member: "central-top500", label: { zh: "央企和500强企业", en: "Central state-owned and top 500 firms" } },
  { member: "specialised", label: { zh: "专精特新高新技术企业", en: "Specialised and high-tech firms" } },
  { member: "primary", label: { zh: "第一产业", en: "Primary sector" } },
];

const counts = { zh: "项目个数", en: "Number of projects" };
const shares = { zh: "占项目总数", en: "Share of the number of projects" };
const amounts = { zh: "占签约总额", en: "Share of the amount signed" };

export const wuhaiProjectCategories = defineChart({
  slug: "wuhai-project-categories",
  kind: "bars",
  title: (rows) => ({
    zh: `乌海${valueIn(rows, { lang: "zh", ...count, ...materials })}新能源新材料项目，占签约总额的${valueIn(rows, { lang: "zh", ...amount, ...materials })}`,
    en: `Wuhai’s ${valueIn(rows, { lang: "en", ...count, ...materials })} new-energy and new-materials projects make up ${valueIn(rows, { lang: "en", ...amount, ...materials })} of the amount signed`,
  }),
  subtitle: {
    zh: "乌海市引进的项目，按报道所分的类别：个数、占总数和占签约总额的比重",
    en: "Projects brought in by Wuhai, by the report’s own categories: number, share of all projects and share of the amount signed",
  },
  mixes: {
    zh: "同一批项目的个数和两种占比，各组坐标刻度不同。",
    en: "The number and two kinds of share of the same projects, each group on its own scale.",
  },
  notes: [
    {
      zh: "原文作“占总金额”，本站读作签约总额。",
      en: "The print says “of the total amount”; it is read here as the total signed.",
    },
    {
      zh: "报道没有给新能源新材料的个数占比，也没有给其他类别的金额占比。",
      en: "The report gives no share by number for new energy and new materials, and no share by amount for the other categories.",
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
    panels(rows, {
      ...options,
      whole: ({ of }) => (of.unit_base === "1" ? 1 : undefined),
    }),
});
