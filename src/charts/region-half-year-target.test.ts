import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, world } from "../../test/lib/fixtures.ts";
import { regionHalfYearTarget } from "./region-half-year-target.ts";

const funds = { indicator: "funds-domestic", place: "150000", period_start: "2023-01-01" };
const rows = regionHalfYearTarget.select(
  world([
    money("1500", { id: "reached", ...funds, period_end: "2023-06-30" }),
    money("9", { id: "city", indicator: "funds-domestic" }),
    money("9", { id: "city-target", indicator: "funds-domestic", status: "target" }),
    money("2000", { id: "target", ...funds, period_end: "2023-12-31", status: "target" }),
  ]),
);

test("the target comes first, then what is reached, what is left, and the share of the two", () => {
  const [amounts, shares] = ["金额 | Amount", "与全年目标之比 | Share of the full-year target"];
  expect(told(rows)).toEqual([
    `target | 全年目标 | Full-year target | ${amounts}`,
    `reached | 上半年到位 | Received by June | ${amounts}`,
    `derived:remainder:target+reached | 离目标还差 | Remaining to the target | ${amounts}`,
    `derived:share:reached+target | 已完成 | Reached | ${shares}`,
  ]);
});

test("the headline tells the amount reached and its share of the target", () => {
  expect(regionHalfYearTarget.title(rows)).toEqual({
    zh: "内蒙古2023年1—6月到位1500亿元，合2023年目标的约75.0%",
    en: "Inner Mongolia received CNY 150 bn in Jan–Jun 2023, about 75.0% of its target for 2023",
  });
});
