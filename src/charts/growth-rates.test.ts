import { describe, expect, test } from "vitest";
import { told } from "../../test/charts/told.ts";
import { percent, world } from "../../test/lib/fixtures.ts";
import type { Data, Figure, Indicator } from "../model/types.ts";
import { growthRates } from "./growth-rates.ts";

const [first] = world().indicators;
if (!first) throw new Error("no indicator.");
const indicator = (id: string, kind: Indicator["kind"] = "rate"): Indicator => ({
  ...first,
  id,
  zh: `${id}名`,
  en: id,
  kind,
});
const half = { period_start: "2023-01-01", period_end: "2023-06-30" };
const year = { period_start: "2023-01-01", period_end: "2023-12-31" };
const domestic = { indicator: "funds-domestic-growth", place: "150000" } as const;
const rate = (digits: string, id: string, cells: Partial<Figure>) => percent(digits, { id, ...half, ...cells });
const data = (figures: readonly Figure[]): Data => ({
  ...world(figures),
  indicators: [
    ...["funds-domestic", "funds-outside", "funds-promotion", "projects-underway"].flatMap((id) => [
      indicator(id, "flow"),
      indicator(`${id}-growth`),
    ]),
    indicator("yearly-growth"),
    indicator("share", "share"),
  ],
  members: [{ dimension: "size-class", member: "gte-1bn", zh: "10亿元以上", en: "CNY 1 bn or more", nature: "" }],
});
const large = { dimension: "size-class", member: "gte-1bn" };
const figures = [
  rate("30", "small", { indicator: "funds-outside-growth", place: "150200" }),
  rate("15", "target", { ...domestic, ...year, status: "target" }),
  rate("200", "projects", { indicator: "projects-underway-growth", place: "150000", ...large }),
  rate("103.4", "half", domestic),
];
const rows = growthRates.select(data(figures));
const [funds, projects] = [
  "到位资金（金额） | Funds received (amount)",
  "实施项目（个数） | Projects under implementation (number)",
];

describe("growth", () => {
  test("of funds comes before that of projects, the largest first, each followed by its own target", () => {
    expect(told(rows)).toEqual([
      `half | 内蒙古 · 国内到位资金 | Inner Mongolia · domestic | ${funds}`,
      `target | 内蒙古 · 国内到位资金（目标） | Inner Mongolia · domestic (target) | ${funds}`,
      `small | 包头 · 区外到位资金 | Baotou · from outside the region | ${funds}`,
      `projects | 内蒙古 · 10亿元以上项目 | Inner Mongolia · projects of CNY 1 bn or more | ${projects}`,
    ]);
  });

  test.each<[string, Partial<Figure>]>([
    ["of another indicator", { indicator: "funds-outside-growth" }],
    ["of another place", { place: "150200" }],
    ["of another year", { period_start: "2022-01-01", period_end: "2022-12-31" }],
  ])("has no target %s", (_, cells) => {
    const own = [
      rate("20", "rate", domestic),
      rate("15", "target", { ...domestic, ...year, status: "target", ...cells }),
    ];
    expect(growthRates.select(data(own)).map(({ of }) => of.id)).toEqual(["rate"]);
  });

  test.each<[string, Partial<Figure>]>([
    ["a yearly average without a base", { indicator: "yearly-growth" }],
    ["a promise for years to come", { indicator: "funds-promotion-growth" }],
    ["no rate", { indicator: "share" }],
    ["of no known period", { ...domestic, period_start: "", period_end: "" }],
    ["only expected", { ...domestic, status: "expected" }],
  ])("that is %s is not drawn", (_, cells) => {
    expect(growthRates.select(data([rate("20", "rate", cells)]))).toEqual([]);
  });

  test("of all projects, whatever their size, is called after them", () => {
    const all = rate("20", "rate", { indicator: "projects-underway-growth" });
    expect(told(growthRates.select(data([all])))).toEqual([
      `rate | 乌海 · projects-underway名 | Wuhai · projects-underway | ${projects}`,
    ]);
  });
});

test("the headline sets the region’s half-year beside its target for the year", () => {
  expect(growthRates.title(rows)).toEqual({
    zh: "内蒙古国内到位资金：2023年1—6月同比增103.4%，2023年的目标是增15%",
    en: "Inner Mongolia’s domestic funds: up 103.4% in Jan–Jun 2023; the target for 2023 is 15%",
  });
});
