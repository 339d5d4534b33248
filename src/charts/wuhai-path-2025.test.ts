import { describe, expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, percent, world } from "../../test/lib/fixtures.ts";
import { wuhaiPath2025 } from "./wuhai-path-2025.ts";

const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const rows = (target: string) =>
  wuhaiPath2025.select(
    world([
      money(target, { id: "target", indicator: "funds-promotion", status: "target" }),
      money("1", { id: "elsewhere", indicator: "funds-promotion", status: "target", place: "150200" }),
      money("1", { id: "reached", indicator: "funds-promotion" }),
      percent("10", { id: "rate", indicator: "funds-promotion-growth" }),
      percent("1", { id: "rate-elsewhere", indicator: "funds-promotion-growth", place: "150200" }),
      money("1", { id: "so-far", indicator: "funds-domestic" }),
      money("1", { id: "start-elsewhere", indicator: "funds-domestic", status: "expected", place: "150200" }),
      money("100", { id: "start", ...year, indicator: "funds-domestic", status: "expected" }),
    ]),
  );

test("the start is followed by the three years that grow from it, then the target", () => {
  const path = "按目标增速的下限逐年累计 | Running total at the lowest target growth";
  expect(told(rows("365"))).toEqual([
    "start | 国内到位资金 | Domestic funds received | 起点：预计 | Start: expected",
    `derived:path-2023:start+rate | 2023年 | 2023 | ${path}`,
    `derived:path-2024:start+rate | 2024年 | 2024 | ${path}`,
    `derived:path-2025:start+rate | 2025年 | 2025 | ${path}`,
    "target | 招商引资到位资金 | Investment-promotion funds received | 累计目标 | Cumulative target",
  ]);
});

describe("the headline", () => {
  // Three years from 100 on, a tenth more each, bring 110 + 121 + 133.1 = 364.1.
  test.each([
    ["364", true],
    ["361", true],
    ["367", true],
    ["360", false],
    ["368", false],
    ["464", false],
  ])("holds a target of %s against the sum of the three years: %s", (target, fits) => {
    const { zh, en } = wuhaiPath2025.title(rows(target));
    expect(zh).toBe(`从预计数算起，乌海2022年1—11月${target}亿元与年均增速两个目标${fits ? "大体吻合" : "对不上"}`);
    expect(en).toBe(
      `Counted from what was expected, Wuhai’s CNY ${Number(target) / 10} bn for Jan–Nov 2022 ${fits ? "roughly matches" : "does not match"} its growth target`,
    );
  });
});
