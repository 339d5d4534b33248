import { pickOne } from "../lib/pick.ts";
import type { Data, Figure } from "../lib/types.ts";
import type { Row } from "./chart.ts";

/** The five amounts that reports call funds in place, largest first; the charts of totals and of sums per head share them. */
export function fundsRows(data: Data): (Row & { of: Figure })[] {
  return [
    {
      of: pickOne(data, { indicator: "funds-domestic", place: "150000", status: "actual" }),
      label: { zh: "内蒙古 · 国内到位资金", en: "Inner Mongolia · domestic" },
    },
    {
      of: pickOne(data, { indicator: "funds-outside", place: "150200", printed: "577.22亿元" }),
      label: { zh: "包头 · 区外到位资金", en: "Baotou · from outside the region" },
    },
    {
      of: pickOne(data, { indicator: "funds-domestic", place: "150300", status: "expected" }),
      label: { zh: "乌海 · 国内到位资金（预计）", en: "Wuhai · domestic (expected)" },
    },
    {
      of: pickOne(data, { indicator: "funds-domestic", place: "150300", status: "actual" }),
      label: { zh: "乌海 · 国内到位资金", en: "Wuhai · domestic" },
    },
    {
      of: pickOne(data, { indicator: "funds-domestic-outside", place: "150300" }),
      label: { zh: "乌海 · 国内（区外）到位资金", en: "Wuhai · domestic, from outside the region" },
    },
  ];
}
