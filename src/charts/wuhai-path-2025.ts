import { compoundPath } from "../model/derive.ts";
import { formatPeriod } from "../model/format.ts";
import { pickOne } from "../model/pick.ts";
import type { Text } from "../model/types.ts";
import { defineChart, periodIn, valueIn, type ChartRow } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

const start: Text = { zh: "起点：预计", en: "Start: expected" };
const path: Text = { zh: "按目标增速的下限逐年累计", en: "Running total at the lowest target growth" };
const goal: Text = { zh: "累计目标", en: "Cumulative target" };
const target = { indicator: "funds-promotion", status: "target" } as const;

export const wuhaiPath2025 = defineChart({
  slug: "wuhai-path-2025",
  kind: "path",
  title: (rows) => {
    const fits = Math.abs(sumBefore(rows, rows.length - 1) / (rows.at(-1)?.of.value_base ?? NaN) - 1) < 0.01;
    return {
      zh: `从预计数算起，乌海${periodIn(rows, { lang: "zh", ...target })}${valueIn(rows, { lang: "zh", ...target })}与年均增速两个目标${fits ? "大体吻合" : "对不上"}`,
      en: `Counted from what was expected, Wuhai’s ${valueIn(rows, { lang: "en", ...target })} for ${periodIn(rows, { lang: "en", ...target })} ${fits ? "roughly matches" : "does not match"} its growth target`,
    };
  },
  subtitle: {
    zh: "乌海市到位资金：预计数，按目标增速推算的各年，与累计目标；各组坐标刻度不同",
    en: "Wuhai’s funds received: as expected, derived for each year at the target growth, and the cumulative target; each group on its own scale",
  },
  mixes: {
    zh: "起点是国内到位资金，目标是招商引资到位资金，方案没有说后者的范围。列在一起，是要看两个目标能否互相印证。",
    en: "The start is domestic funds received; the target is investment-promotion funds received, whose scope the plan does not state. They stand together to see whether the two targets agree.",
  },
  notes: [
    {
      zh: "目标增速和目标总额都是“以上”，这里取下限；方案没有写明增速的基年和基数，以预计数为起点是本站的选择。目标按所定的数算，不计舍入。推算的各条首尾相接，合起来与目标相比。",
      en: "The growth target and the total are both “or more”; the lower limit is used. The plan prints no base year or base amount: taking the expected figure is our choice. Targets are taken as they are set, without rounding. The derived bars follow on from one another; their sum is to be set against the target.",
    },
    {
      zh: "起点是整数，舍入的误差比三年合计与目标之差还大，所以只说大体吻合，不说够或不够。",
      en: "The start is printed to the nearest CNY 100 m, a rounding larger than the gap between the three years’ sum and the target, so we say only that the two roughly match, not whether the sum is enough.",
    },
  ],
  select: (data) => {
    const first = pickOne(data, { indicator: "funds-domestic", place: "150300", status: "expected" });
    const rate = pickOne(data, { indicator: "funds-promotion-growth", place: "150300" });
    return [
      { of: first, label: { zh: "国内到位资金", en: "Domestic funds received" }, group: start },
      ...compoundPath({ start: first, rate, years: 3 }).map((of): ChartRow => {
        const year = of.period_end.slice(0, 4);
        return { of, label: { zh: `${year}年`, en: year }, group: path };
      }),
      {
        of: pickOne(data, { ...target, place: "150300" }),
        label: { zh: "招商引资到位资金", en: "Investment-promotion funds received" },
        group: goal,
      },
    ];
  },
  render: (rows, options) =>
    bars(rows, {
      ...options,
      ownScale: true,
      detail: ({ of, group }, lang) => (group?.zh === path.zh ? "" : formatPeriod(of, lang)),
      from: (row) => (row.group?.zh === path.zh ? sumBefore(rows, rows.indexOf(row)) : 0),
    }),
});

/** What the rows of the path before the given index add up to. */
function sumBefore(rows: readonly ChartRow[], index: number): number {
  return rows.slice(0, index).reduce((sum, { of, group }) => (group?.zh === path.zh ? sum + of.value_base : sum), 0);
}
