import { defineChart } from "./define-chart.ts";
import { fundsRows } from "./funds-rows.ts";
import { bars } from "./marks/bars.ts";

export const fundsInPlace = defineChart({
  slug: "funds-in-place",
  kind: "bars",
  title: (rows) => {
    const scopes = new Set(rows.map(({ of }) => of.indicator)).size;
    return {
      zh: `名称相近的${rows.length}个到位资金数，有${scopes}种口径`,
      en: `${rows.length} figures for funds received sound alike but have ${scopes} different scopes`,
    };
  },
  subtitle: {
    zh: "各地报道的到位资金，按口径分列，时段各不相同，亿元",
    en: "Funds received as reported by each place, by scope and over different periods, CNY bn",
  },
  mixes: {
    zh: "有意把几种口径放在同一条轴上：名称相近，范围不同，不能直接比大小。",
    en: "The scopes share one axis on purpose: the names are close, but what they count is not.",
  },
  notes: [
    {
      zh: "乌海的国内（区外）到位资金是国内到位资金的一部分；全年预计的200亿元也包含1—11月的167.74亿元。都不能相加。",
      en: "Wuhai’s domestic funds from outside the region are part of its domestic funds, and the CNY 20 bn expected for the year include the CNY 16.774 bn of January–November: do not add them.",
    },
    {
      zh: "国内（区外）一项，报道写作“国内（区外）资金”，没有“到位”二字；它与国内到位资金前后并提，按到位资金登记。",
      en: "For domestic funds from outside the region the report omits the word “received”; as it names them together with domestic funds received, they are recorded as such.",
    },
  ],
  select: fundsRows,
  render: (rows, options) => bars(rows, options),
});
