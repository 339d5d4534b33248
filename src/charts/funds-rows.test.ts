import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, world } from "../../test/lib/fixtures.ts";
import { fundsRows } from "./funds-rows.ts";

const domestic = { indicator: "funds-domestic" } as const;
const figures = [
  money("10", { id: "small", indicator: "funds-domestic-outside", place: "150200" }),
  money("30", { id: "large", ...domestic, place: "150000" }),
  money("20", { id: "expected", ...domestic, status: "expected" }),
  money("15", { id: "outside", indicator: "funds-outside", place: "150200" }),
  money("40", { id: "target", ...domestic, status: "target" }),
  money("40", { id: "planned", ...domestic, status: "plan" }),
  money("40", { id: "other", indicator: "signed" }),
  money("40", { id: "part", ...domestic, dimension: "size", member: "large" }),
  money("40", { id: "reprint", ...domestic, flags: ["cut", "lost-unit"] }),
];

test("funds received are what is reached or expected, whole and printed soundly, the largest first", () => {
  expect(told(fundsRows(world(figures)))).toEqual([
    "large | 内蒙古 · 国内到位资金 | Inner Mongolia · domestic",
    "expected | 乌海 · 国内到位资金（预计） | Wuhai · domestic (expected)",
    "outside | 包头 · 区外到位资金 | Baotou · from outside the region",
    "small | 包头 · 国内（区外）到位资金 | Baotou · domestic, from outside the region",
  ]);
});
