import { compoundPath } from "../lib/derive.ts";
import { pickOne } from "../lib/pick.ts";
import type { Text } from "../lib/types.ts";
import { defineChart, type Row } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const start: Text = { zh: "起点：2022年预计", en: "Start: expected for 2022" };
const path: Text = { zh: "按目标增速的下限逐年累计", en: "Adding up at the lowest targeted growth" };
const goal: Text = { zh: "三年累计目标", en: "Target for the three years together" };
const target = { indicator: "funds-promotion", status: "target" } as const;

export const wuhaiPath2025 = defineChart({
  slug: "wuhai-path-2025",
  kind: "path",
  title: (rows) => {
    const fits = Math.abs(sumBefore(rows, rows.length - 1) / (rows.at(-1)?.of.value_base ?? NaN) - 1) < 0.01;
    return {
      zh: `乌海三年${valueIn(rows, { lang: "zh", ...target })}的目标，与年增速的目标${fits ? "刚好对上" : "对不上"}`,
      en: `Wuhai’s target of ${valueIn(rows, { lang: "en", ...target })} ${fits ? "just matches" : "does not match"} its target of yearly growth`,
    };
  },
  subtitle: {
    zh: "乌海市到位资金：2022年预计数，按目标增速推算的2023—2025年各年，与三年累计目标，亿元",
    en: "Wuhai’s funds in place: 2022 as expected, each year of 2023–2025 at the targeted growth, and the target for the three together, CNY bn",
  },
  mixes: {
    zh: "起点是国内到位资金，目标是招商引资到位资金，方案没有说后者的范围。同列一图是要看两者是否同一笔账。",
    en: "The start is domestic funds in place, the target promotion funds in place, whose scope the plan leaves open. They share an axis to see whether they are one account.",
  },
  notes: [
    {
      zh: "目标增速和目标总额都是“以上”，这里取下限；方案没有印增速的基年和基数，2022年的预计数是本站取的。推算的三条首尾相接，合起来与目标相比。",
      en: "Growth and total are both “or more”; the lower limit is used. The plan prints no base year or amount: the 2022 expectation is our choice. The three computed bars go on from one another, to be held against the target together.",
    },
    {
      zh: "起点印到亿元整数，舍入的误差比三年合计与目标之差还大，所以只说对得上，不说够或不够。",
      en: "The start is a round number whose rounding outweighs the gap between sum and target, so we say that they match, not that one falls short.",
    },
  ],
  select: (data) => {
    const first = pickOne(data, { indicator: "funds-domestic", place: "150300", status: "expected" });
    const rate = pickOne(data, { indicator: "funds-promotion-growth", place: "150300" });
    return [
      { of: first, label: { zh: "国内到位资金", en: "Domestic funds in place" }, group: start },
      ...compoundPath({ start: first, rate, years: 3 }).map((of): Row => {
        const year = of.period_end.slice(0, 4);
        return { of, label: { zh: `${year}年`, en: year }, group: path };
      }),
      {
        of: pickOne(data, { ...target, place: "150300" }),
        label: { zh: "招商引资到位资金", en: "Promotion funds in place" },
        group: goal,
      },
    ];
  },
  render: (rows, options) =>
    bars(rows, {
      ...options,
      detail: () => "",
      from: (row) => (row.group === path ? sumBefore(rows, rows.indexOf(row)) : 0),
    }),
});

/** What the rows of the path before the given index add up to. */
function sumBefore(rows: readonly Row[], index: number): number {
  return rows.slice(0, index).reduce((sum, { of, group }) => (group === path ? sum + of.value_base : sum), 0);
}
