import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";
import { stack } from "./marks/stack.ts";
import { tiers } from "./marks/tiers.ts";

const sizes = [
  { member: "gte-1bn", label: { zh: "10亿元以上", en: "CNY 1 bn or more" } },
  { member: "gte-5bn", label: { zh: "50亿元以上", en: "CNY 5 bn or more" } },
  { member: "gte-10bn", label: { zh: "100亿元以上", en: "CNY 10 bn or more" } },
] as const;
const share = { indicator: "signed-amount-share", place: "150300" };
const count = { indicator: "brought-in-projects", place: "150300" };
const top = { member: "gte-10bn" };

const amounts = { zh: "占签约总额（虚线框为全部）", en: "Share of the amount signed (dashed frame: the total)" };
const numbers = { zh: "项目个数", en: "Number of projects" };

export const wuhaiSizeTiers = defineChart({
  slug: "wuhai-size-tiers",
  kind: "tiers",
  title: (rows) => ({
    zh: `乌海${valueIn(rows, { lang: "zh", ...count, ...top })}百亿元以上项目，占签约总额的${valueIn(rows, { lang: "zh", ...share, ...top })}`,
    en: `In Wuhai, ${valueIn(rows, { lang: "en", ...count, ...top })} projects of CNY 10 bn or more make up ${valueIn(rows, { lang: "en", ...share, ...top })} of the amount signed`,
  }),
  subtitle: {
    zh: "乌海市引进的项目，各规模档占签约总额的比重和项目个数；高档含在低档之内",
    en: "Projects brought in by Wuhai: share of the total amount and number of projects, by size; each higher class is contained in the lower",
  },
  mixes: {
    zh: "同一规模档的金额占比和个数，分两幅画，坐标刻度不同。",
    en: "Share of the amount and number of projects for the same size classes, in two drawings, each on its own scale.",
  },
  notes: [
    {
      zh: "原文作“占总金额”，本站读作签约总额。",
      en: "The print says “of the total amount”; it is read here as the total signed.",
    },
    {
      zh: "报道只给占比，没有给签约总额和各档金额；总额只能推算范围，见验算。",
      en: "Only shares are printed, neither the total signed nor the amount of each class; for the total only a range can be derived, see the checks.",
    },
    {
      zh: "10亿元、50亿元、100亿元指投资额还是签约额，报道未说明。",
      en: "Whether the classes go by investment or by the amount signed is not stated.",
    },
  ],
  select: (data) => [
    ...sizes.map(({ member, label }) => ({ of: pickOne(data, { ...share, member }), label, group: amounts })),
    ...sizes.map(({ member, label }) => ({ of: pickOne(data, { ...count, member }), label, group: numbers })),
  ],
  render: (rows, options) => {
    const amount = rows.filter(({ of }) => of.unit_base === "1");
    const number = rows.filter(({ of }) => of.unit_base !== "1");
    return stack(
      [
        { heading: amounts, svg: tiers(amount, options) },
        {
          heading: numbers,
          svg: bars(
            number.map(({ of, label }) => ({ of, label })),
            { ...options, detail: () => "" },
          ),
        },
      ],
      options,
    );
  },
});
