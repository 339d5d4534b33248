import { expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, percent, world } from "../../test/lib/fixtures.ts";
import { natureOf, seriesRows } from "./series-rows.ts";

const years = (first: string, last = first) => ({ period_start: `${first}-01-01`, period_end: `${last}-12-31` });

test("rows are called after their period and what they are, in a part for each scope and kind of period", () => {
  const data = world([
    money("1", { id: "goal", indicator: "outside-funds", status: "target", ...years("2024") }),
    money("9", { id: "plan", status: "target", ...years("2023", "2025") }),
    money("4", { id: "open", period_start: "", period_end: "" }),
    money("2", { id: "months" }),
    money("3", { id: "year", ...years("2022") }),
    percent("25", { id: "rate", indicator: "funds-growth", ...years("2022") }),
  ]);
  expect(told(seriesRows(data, { places: ["150300"], indicators: ["funds", "outside-funds"] }))).toEqual([
    "derived:base:year+rate | 2021年（推算） | 2021 (derived) | 到位资金 | funds",
    "months | 2022年1—11月 | Jan–Nov 2022 | 到位资金 | funds",
    "year | 2022年 | 2022 | 到位资金 | funds",
    "goal | 2024年（目标） | 2024 (target) | 区外到位资金 | outside-funds",
    "plan | 2023—2025年（目标） | 2023–2025 (target) | 到位资金，几年合计 | funds, several years together",
    "open | 时期未载 | period not stated | 到位资金，时期未载 | funds, period not stated",
  ]);
});

test.each([
  ["actual", ""],
  ["expected", "expected"],
  ["target", "target"],
] as const)("what is printed as %s is called “%s”", (status, words) => {
  expect(natureOf(money("1", { status }), "en")).toBe(words);
});
