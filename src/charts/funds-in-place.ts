import { defineChart } from "./chart.ts";
import { fundsRows } from "./funds-rows.ts";
import { bars } from "./marks/bars.ts";

export const fundsInPlace = defineChart({
  slug: "funds-in-place",
  kind: "bars",
  title: (rows) => {
    const scopes = new Set(rows.map(({ of }) => of.indicator)).size;
    return {
      zh: `都叫“到位资金”，${rows.length}个数里有${scopes}种口径`,
      en: `All are called “funds in place”: ${rows.length} figures, ${scopes} different scopes`,
    };
  },
  subtitle: {
    zh: "内蒙古、包头、乌海各自报道的到位资金，按口径分列，2022年至2023年上半年，亿元",
    en: "Funds in place as reported for Inner Mongolia, Baotou and Wuhai, by scope, 2022 to mid-2023, CNY bn",
  },
  mixes: {
    zh: "有意把几种口径放在同一条轴上：名称相近，范围不同，不能直接比大小。",
    en: "The scopes share one axis on purpose: their names are close, what they count is not.",
  },
  notes: [
    {
      zh: "乌海的国内（区外）到位资金是国内到位资金的一部分，不能相加。",
      en: "Wuhai’s domestic funds from outside the region are part of its domestic funds; do not add them.",
    },
  ],
  select: fundsRows,
  render: (rows, options) => bars(rows, options),
});
