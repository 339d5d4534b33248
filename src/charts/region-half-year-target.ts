import { formatValue } from "../model/format.ts";
import { computedValue } from "../model/format/value.ts";
import { growthOf } from "../model/growth.ts";
import { remainder, shareOf } from "../model/derive.ts";
import { printedWith } from "../model/lookup.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Lang, Printed } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";
import { annotated, growthAt } from "./annotations.ts";
import { defineChart, periodIn, valueIn, type Annotation, type ChartRow } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

const funds = { indicator: "funds-domestic", place: "150000" };
const amounts = { zh: "金额", en: "Amount" };
const shares = { zh: "与全年目标之比", en: "Share of the full-year target" };

export const regionHalfYearTarget = defineChart({
  slug: "region-half-year-target",
  kind: "bars",
  title: (rows) => ({
    zh: `内蒙古${periodIn(rows, { lang: "zh", ...funds, status: "actual" })}到位${valueIn(rows, { lang: "zh", ...funds, status: "actual" })}，合${periodIn(rows, { lang: "zh", ...funds, status: "target" })}目标的${valueIn(rows, { lang: "zh", indicator: "derived-share" })}`,
    en: `Inner Mongolia received ${valueIn(rows, { lang: "en", ...funds, status: "actual" })} in ${periodIn(rows, { lang: "en", ...funds, status: "actual" })}, ${valueIn(rows, { lang: "en", indicator: "derived-share" })} of its target for ${periodIn(rows, { lang: "en", ...funds, status: "target" })}`,
  }),
  subtitle: {
    zh: "内蒙古国内到位资金，已到位的和目标",
    en: "Domestic funds received in Inner Mongolia, against the target",
  },
  notes: [
    {
      zh: "上半年过半，不等于全年一定完成：报道没有给往年的数。按两个增速倒推，2022年上半年占全年的三成不到，但一年不足以说明通常如此。下达目标的一句，增速没有“同比”二字；本站把目标和已到位的读作同一指标。",
      en: "Passing the half-way mark by June does not settle the year: the report gives no figures for earlier years. By both rates the first half of 2022 held less than three tenths of that year, but one year does not show what is usual. The sentence that sets the target says “growth” without “year on year”; we read target and result as one indicator.",
    },
  ],
  select: (data) => {
    const target = pickOne(data, { ...funds, status: "target" });
    const reached = pickOne(data, { ...funds, status: "actual" });
    return [
      { of: target, label: { zh: "全年目标", en: "Full-year target" }, group: amounts },
      { of: reached, label: { zh: "上半年到位", en: "Received by June" }, group: amounts },
      {
        of: remainder({ whole: target, part: reached }),
        label: { zh: "离目标还差", en: "Remaining to the target" },
        group: amounts,
      },
      {
        of: shareOf({ part: reached, whole: target }),
        label: { zh: "已完成", en: "Reached" },
        group: shares,
      },
    ];
  },
  annotations: (rows, data) => {
    const [target, reached, rest] = rows;
    return [...targetGrowth(target, data), ...growthAt(reached, data), ...restAgainst(rest, data)];
  },
  render: (rows, options) =>
    bars(rows, {
      ...options,
      ownScale: true,
      whole: ({ of }) => (of.unit_base === "1" ? 1 : undefined),
      // What is left goes on from what is reached, up to the target.
      from: ({ of }) => (of.indicator === "derived-remainder" ? (rows[1]?.of.value_base ?? 0) : 0),
    }),
});

/** At which growth the target is set. */
function targetGrowth(row: ChartRow | undefined, data: Data): readonly Annotation[] {
  const growth = row?.of.basis === "printed" ? growthOf(row.of, data.figures as Printed[]) : undefined;
  if (!row || !growth) return [];
  const unprinted = growth.note.zh.includes("基数未载");
  const words = {
    zh: `目标增速${formatValue(growth, "zh")}${unprinted ? "，基数未载" : ""}`,
    en: `Target growth of ${formatValue(growth, "en")}${unprinted ? "; its base is not printed" : ""}`,
  };
  return [annotated(row, { text: (lang) => words[lang], rests: [growth] })];
}

/** What is left against the months that it falls in a year earlier, as both growth rates imply them. */
function restAgainst(row: ChartRow | undefined, data: Data): readonly Annotation[] {
  const relation = rowWith(data.relations, { id: "region-second-half-growth" });
  if (!row || relation?.computed === undefined || relation.computed >= 0) return [];
  const less = { value_base: -relation.computed, unit_base: relation.unit_base, note: { zh: "", en: "" } };
  const told = (lang: Lang) => computedValue(less, lang).replace(/^≈\u00a0?/, "");
  const words = {
    zh: `按两个增速倒推，比上年同期少约${told("zh")}也够`,
    en: `Enough even if about ${told("en")} below a year earlier, as both growth rates imply`,
  };
  return [
    annotated(row, {
      text: (lang) => words[lang],
      rests: relation.figures.flatMap((id) => printedWith(id, data) ?? []),
    }),
  ];
}
