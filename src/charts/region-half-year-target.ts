import { remainder, shareOf } from "../lib/derive.ts";
import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const funds = { indicator: "funds-domestic", place: "150000" };
const amounts = { zh: "金额", en: "Amount" };
const shares = { zh: "相当于全年目标的", en: "Share of the year’s target" };

export const regionHalfYearTarget = defineChart({
  slug: "region-half-year-target",
  kind: "bars",
  title: (rows) => ({
    zh: `全区上半年到位${valueIn(rows, { lang: "zh", ...funds, status: "actual" })}，为全年目标的${valueIn(rows, { lang: "zh", indicator: "derived-share" })}`,
    en: `Half a year brought the region ${valueIn(rows, { lang: "en", ...funds, status: "actual" })}, ${valueIn(rows, { lang: "en", indicator: "derived-share" })} of its target`,
  }),
  subtitle: {
    zh: "内蒙古国内到位资金，2023年1—6月和全年目标，亿元、%",
    en: "Inner Mongolia, domestic funds in place, January–June 2023 and target for 2023, CNY bn and %",
  },
  notes: [
    {
      zh: "半年过半不等于全年必成：报道没有给往年各月的数，看不出下半年通常占多少。",
      en: "Half by June does not settle the year: no monthly figures are given that would show what the second half usually brings.",
    },
  ],
  select: (data) => {
    const target = pickOne(data, { ...funds, status: "target" });
    const reached = pickOne(data, { ...funds, status: "actual" });
    return [
      { of: target, label: { zh: "全年目标", en: "Target for the year" }, group: amounts },
      { of: reached, label: { zh: "上半年到位", en: "In place by June" }, group: amounts },
      {
        of: remainder({ whole: target, part: reached }),
        label: { zh: "离目标还差", en: "Left to the target" },
        group: amounts,
      },
      {
        of: shareOf({ part: reached, whole: target }),
        label: { zh: "已完成", en: "Reached" },
        group: shares,
      },
    ];
  },
  render: (rows, options) =>
    bars(rows, { ...options, ownScale: true, whole: ({ of }) => (of.unit_base === "1" ? 1 : undefined) }),
});
