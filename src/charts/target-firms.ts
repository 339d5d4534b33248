import { pickOne } from "../model/pick.ts";
import type { Text } from "../model/types.ts";
import { defineChart, periodIn, valueIn } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const listed: Text = { zh: "列入名单的企业", en: "Firms on a list" };
const visited: Text = { zh: "走访对接、考察的企业和单位", en: "Firms and organisations visited or met" };

const byHeads = { indicator: "organisations-visited", place: "150000" };

export const targetFirms = defineChart({
  slug: "target-firms",
  kind: "figures",
  title: (rows) => ({
    zh: `名单不是走访对接：乌兰察布列出目标企业${valueIn(rows, { lang: "zh", indicator: "target-firms" })}，内蒙古各盟市主要领导${periodIn(rows, { lang: "zh", ...byHeads })}走访对接企业和单位${valueIn(rows, { lang: "zh", ...byHeads })}`,
    en: `A list is not a visit: Ulanqab lists ${valueIn(rows, { lang: "en", indicator: "target-firms" })} target firms; heads of Inner Mongolia’s leagues and cities visited or met ${valueIn(rows, { lang: "en", ...byHeads })} firms and organisations in ${periodIn(rows, { lang: "en", ...byHeads })}`,
  }),
  subtitle: {
    zh: "各地梳理出的企业，和走访对接、考察的单位，按地方",
    en: "Firms listed, and firms and other organisations visited or met, by place",
  },
  mixes: {
    zh: "名单和走访对接、考察是两回事：列入名单不等于联系过，走访对接、考察的也不只是企业。",
    en: "Being on a list does not mean being contacted, and what was visited or met is not firms alone.",
  },
  notes: [
    {
      zh: "名单的标准各不相同：目标企业、产业链龙头企业、“专精特新”企业；乌海的两份名单是否重叠，文中未说；乌海的这两份据上下文是招商对象，文中没有明说。",
      en: "The lists follow different criteria: target firms, leading firms of industrial chains, “specialised and sophisticated” firms. Whether Wuhai’s two lists overlap is not stated; judging by the context both are of firms to be courted, though the text does not say so.",
    },
    {
      zh: "各盟市的数说的是党政主要领导，写在带队外出的次数之后，是不是都在这些外出中走访对接的，文中未说；乌海的是另一段时间里工作组外出考察的，不在其中。",
      en: "The region’s number is of party and government heads and stands beside their trips; whether all were visited or met on these trips is not stated. Wuhai’s is of teams sent out in another period, so it is not part of it.",
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
      label: { zh: "各盟市 · 主要领导", en: "All leagues and cities · their heads" },
      group: visited,
    },
    {
      of: pickOne(data, { indicator: "organisations-visited", place: "150300" }),
      label: { zh: "乌海 · 外出工作组", en: "Wuhai · teams sent out" },
      group: visited,
    },
  ],
  render: figures,
});
