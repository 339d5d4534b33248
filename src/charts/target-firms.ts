import { pickOne } from "../model/pick.ts";
import type { Text } from "../model/types.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

const listed: Text = { zh: "列入名单的企业", en: "Firms on a list" };
const visited: Text = { zh: "走访对接的企业和单位", en: "Firms and organisations visited" };

export const targetFirms = defineChart({
  slug: "target-firms",
  kind: "bars",
  title: (rows) => ({
    zh: `乌兰察布一地列出目标企业${valueIn(rows, { lang: "zh", indicator: "target-firms" })}，各盟市主要领导半年走访${valueIn(rows, { lang: "zh", indicator: "organisations-visited", place: "150000" })}`,
    en: `Ulanqab alone lists ${valueIn(rows, { lang: "en", indicator: "target-firms" })} target firms; heads of all leagues and cities visited ${valueIn(rows, { lang: "en", indicator: "organisations-visited", place: "150000" })} organisations`,
  }),
  subtitle: {
    zh: "招商部门梳理出的企业和走访对接的单位，按地方，走访为2022年和2023年上半年，名单的时期未载，家",
    en: "Firms listed as investment targets, and firms and other organisations visited, by place; visits of 2022 and the first half of 2023, lists without a period",
  },
  mixes: {
    zh: "名单和走访是两回事：列入名单不等于联系过，走访的也不只是名单上的企业。画在一起，是看名单与走访的规模。",
    en: "Being on a list does not mean being contacted, and visits go beyond the lists. They share an axis to compare the scale of the lists with that of the visits.",
  },
  notes: [
    {
      zh: "名单的标准各不相同：目标企业、产业链龙头企业、“专精特新”企业；乌海的两份名单是否重叠，文中未说；是否都是招商目标，也只能从上下文看出。",
      en: "The lists follow different criteria: target firms, leading firms of industrial chains, “specialised and sophisticated” firms. Whether Wuhai’s two lists overlap is not stated, and only the context suggests that they are firms to be courted.",
    },
    {
      zh: "493家是各盟市党政主要领导上半年带队走访的，不含其他人员走访的；乌海的150余家是2022年工作组外出走访的，不在其中。",
      en: "The 493 were visited on trips led by party and government heads in the first half of 2023, visits by others are not counted; Wuhai’s teams made their visits in 2022, which are not part of that number.",
    },
  ],
  select: (data) => [
    {
      of: pickOne(data, { indicator: "target-firms", place: "150900" }),
      label: { zh: "乌兰察布 · 目标企业", en: "Ulanqab · target firms" },
      group: listed,
    },
    {
      of: pickOne(data, { indicator: "leading-firms", place: "150300" }),
      label: { zh: "乌海 · 产业链龙头企业", en: "Wuhai · leading firms of chains" },
      group: listed,
    },
    {
      of: pickOne(data, { indicator: "specialised-firms", place: "150300" }),
      label: { zh: "乌海 · 专精特新企业", en: "Wuhai · specialised firms" },
      group: listed,
    },
    {
      of: pickOne(data, { indicator: "organisations-visited", place: "150000", member: "" }),
      label: { zh: "各盟市 · 主要领导带队", en: "All leagues and cities · led by their heads" },
      group: visited,
    },
    {
      of: pickOne(data, { indicator: "organisations-visited", place: "150300" }),
      label: { zh: "乌海 · 外出工作组", en: "Wuhai · teams sent out" },
      group: visited,
    },
  ],
  render: (rows, options) => bars(rows, options),
});
