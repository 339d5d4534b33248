import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { stack } from "./marks/stack.ts";
import { tiers } from "./marks/tiers.ts";
import { valueIn } from "./value-in.ts";

const sizes = [
  { member: "gte-1bn", label: { zh: "10亿元以上", en: "CNY 1 bn or more" } },
  { member: "gte-5bn", label: { zh: "50亿元以上", en: "CNY 5 bn or more" } },
  { member: "gte-10bn", label: { zh: "100亿元以上", en: "CNY 10 bn or more" } },
] as const;
const share = { indicator: "signed-amount-share", place: "150300" };
const count = { indicator: "signed-projects", place: "150300" };
const top = { member: "gte-10bn" };

const amounts = { zh: "占签约总额（虚线框为全部）", en: "Share of the amount signed (dashed frame: all of it)" };
const numbers = { zh: "项目个数", en: "Number of projects" };

export const wuhaiSizeTiers = defineChart({
  slug: "wuhai-size-tiers",
  kind: "tiers",
  title: (rows) => ({
    zh: `乌海${valueIn(rows, { lang: "zh", ...count, ...top })}百亿元以上项目，占签约额的${valueIn(rows, { lang: "zh", ...share, ...top })}`,
    en: `${valueIn(rows, { lang: "en", ...count, ...top })} projects of CNY 10 bn or more hold ${valueIn(rows, { lang: "en", ...share, ...top })} of what Wuhai signed`,
  }),
  subtitle: {
    zh: "乌海市2022年1—11月签约，各规模档占签约总额的比重（%）和项目个数；大档含在小档之内",
    en: "Wuhai, signed Jan–Nov 2022: share of the total amount (%) and number of projects by size; each class lies in the one below",
  },
  mixes: {
    zh: "同一规模档的金额占比和个数，分两幅画，各有各的尺。",
    en: "Share of the amount and number of the same size classes, in two drawings with a scale each.",
  },
  notes: [
    {
      zh: "报道只印占比，没有印签约总额，各档的金额因此不得而知。",
      en: "Only shares are printed, not the total signed, so the amounts of the classes remain unknown.",
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
