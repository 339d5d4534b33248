import { describe, expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { money, percent, world } from "../../test/lib/fixtures.ts";
import type { Figure } from "../model/types.ts";
import { impliedBases } from "./implied-bases.ts";

const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const half = { period_start: "2023-01-01", period_end: "2023-06-30" };
const baotou = { place: "150200", ...year };
const region = { place: "150000", ...half };
const value = money("150", { id: "value", indicator: "funds-outside", ...baotou });
const growth = percent("25", { id: "growth", indicator: "funds-outside-growth", ...baotou });
const words = "上年同期，倒推 | A year earlier, implied";

test("each amount follows what it grew from, the largest amount first", () => {
  const figures = [
    growth,
    percent("100", { id: "rate", indicator: "funds-domestic-growth", ...region }),
    value,
    money("800", { id: "half", indicator: "funds-domestic", ...region }),
  ];
  const rows = impliedBases.select(world(figures));
  const [inner, city] = [
    "内蒙古 · 国内到位资金 | Inner Mongolia · domestic",
    "包头 · 区外到位资金 | Baotou · from outside the region",
  ];
  expect(told(rows)).toEqual([
    `derived:base:half+rate | ${words} | ${inner}`,
    `half | 本期，报道所载 | As reported | ${inner}`,
    `derived:base:value+growth | ${words} | ${city}`,
    `value | 本期，报道所载 | As reported | ${city}`,
  ]);
  expect(impliedBases.title(rows)).toEqual({
    zh: "按增速倒推上年同期：包头2021年约120亿元，内蒙古2022年1—6月约400亿元",
    en: "Implied a year earlier: Baotou about CNY 12.0 bn (2021), Inner Mongolia about CNY 40.0 bn (Jan–Jun 2022)",
  });
});

describe("an amount is not drawn where", () => {
  test.each<[string, Partial<Figure>]>([
    ["what grew is something else", { indicator: "funds-domestic-growth" }],
    ["it grew elsewhere", { place: "150300" }],
    ["another report says so", { report: "other" }],
    ["the growth is only wanted", { status: "target" }],
    ["the growth began at another time", { period_start: "2022-02-01" }],
    ["the growth ended at another time", { period_end: "2022-11-30" }],
  ])("%s", (_, cells) => {
    expect(impliedBases.select(world([value, { ...growth, ...cells }]))).toEqual([]);
  });

  test("it is itself only expected", () => {
    const expected = { status: "expected" } as const;
    expect(
      impliedBases.select(
        world([
          { ...value, ...expected },
          { ...growth, ...expected },
        ]),
      ),
    ).toEqual([]);
  });
});
