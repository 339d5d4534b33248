import { shareOf } from "../model/derive.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Text } from "../model/types.ts";
import { defineChart, periodIn, valueIn } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

const money: Text = { zh: "到位资金", en: "Funds received" };
const share: Text = { zh: "重大项目所占比重", en: "Share of large projects" };

export const largeProjectsShare = defineChart({
  slug: "large-projects-share",
  kind: "bars",
  title: (rows) => ({
    zh: `内蒙古${periodIn(rows, { lang: "zh", indicator: "funds-large-share" })}国内到位资金，在实施的大项目（10亿元以上）占${valueIn(rows, { lang: "zh", indicator: "funds-large-share" })}`,
    en: `Large projects under way, of CNY 1 bn or more, account for ${valueIn(rows, { lang: "en", indicator: "funds-large-share" })} of Inner Mongolia’s domestic funds in ${periodIn(rows, { lang: "en", indicator: "funds-large-share" })}`,
  }),
  subtitle: {
    zh: "内蒙古国内到位资金及其中重大项目的部分",
    en: "Inner Mongolia’s domestic funds received and the part in large projects",
  },
  mixes: {
    zh: "部分与整体同列一图：重大项目的资金是全部到位资金的一部分；金额与比重的坐标刻度不同。",
    en: "A part beside its whole: large projects’ money is included in all funds received. Amounts and shares each have their own scale.",
  },
  notes: [
    {
      zh: "虚线框是整体。推算的比重由报道所载的两个金额相除得出，用来核对报道所载的比重。",
      en: "The dashed frame is the whole. The derived share divides one printed amount by the other, to check the printed share.",
    },
  ],
  select: (data) => {
    const { all, large } = amounts(data);
    return [
      { of: all, label: { zh: "全部国内到位资金", en: "All domestic funds received" }, group: money },
      {
        of: large,
        label: { zh: "其中在实施的大项目（10亿元以上）", en: "In large projects under way, CNY 1 bn or more" },
        group: money,
      },
      {
        of: pickOne(data, { indicator: "funds-large-share", place: "150000" }),
        label: { zh: "报道所载比重", en: "Share as printed" },
        group: share,
      },
      {
        of: shareOf({ part: large, whole: all }),
        label: { zh: "由两个金额推算", en: "Share derived from the two amounts" },
        group: share,
      },
    ];
  },
  render: (rows, options) =>
    bars(rows, {
      ...options,
      ownScale: true,
      detail: () => "",
      whole: ({ of }) => (of.unit_base === "1" ? 1 : rows[0]?.of.value_base),
    }),
});

function amounts(data: Data) {
  return {
    all: pickOne(data, { indicator: "funds-domestic", place: "150000", status: "actual" }),
    large: pickOne(data, { indicator: "funds-large-projects", place: "150000" }),
  };
}
