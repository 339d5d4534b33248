import { describe, expect, test } from "vitest";
import { compoundPath, impliedBase, perHead, perProject, remainder, shareOf } from "../derive.ts";
import { census, count, money, percent } from "../../../test/lib/fixtures.ts";

const value = money("167.74");
const growth = percent("90.91");
const year = { period_end: "2022-12-31" };
const expected = money("200", { id: "demo-4", status: "expected", ...year });

test("an implied base is that of the same months a year earlier, with the range that rounding allows", () => {
  expect(impliedBase({ value, growth })).toEqual({
    id: "derived:base:demo-1+demo-2",
    indicator: "derived-base",
    place: "150300",
    period_start: "2021-01-01",
    period_end: "2021-11-30",
    status: "actual",
    value: 87.8633911267,
    unit: "亿元",
    value_base: 8786339112.67,
    unit_base: "CNY",
    dimension: "",
    member: "",
    basis: "derived",
    low: 8785847104.73,
    high: 8786831146.38,
    formula: { zh: "167.74亿元 ÷ (1 + 90.91%)", en: "CNY 16.774 bn ÷ (1 + 90.91%)" },
    inputs: ["demo-1", "demo-2"],
    note: { zh: "", en: "" },
  });
});

test("a decline is subtracted in the words too", () => {
  const base = impliedBase({ value, growth: percent("-20") });
  expect(base.value).toBeCloseTo(209.675, 9);
  expect(base.formula.zh).toBe("167.74亿元 ÷ (1 − 20%)");
});

test("the base of a count keeps its counting word", () => {
  const base = impliedBase({ value: count(150, { unit: "项" }), growth: percent("50") });
  expect(base).toMatchObject({ value: 100, unit: "项", unit_base: "项" });
});

test("per head divides money by residents", () => {
  expect(perHead({ value, census })).toMatchObject({
    id: "derived:per-head:demo-1+census-2020-150300",
    value: 33548,
    unit: "元/人",
    unit_base: "CNY/person",
    low: 33547,
    high: 33549,
    formula: { zh: "167.74亿元 ÷ 500,000人", en: "CNY 16.774 bn ÷ 500,000 residents" },
    inputs: ["demo-1", "census-2020-150300"],
  });
});

test("per project divides money by a count", () => {
  expect(perProject({ amount: money("100"), count: count(50) })).toMatchObject({
    id: "derived:per-project:demo-1+demo-3",
    value: 2,
    unit: "亿元/个",
    value_base: 2e8,
    unit_base: "CNY/project",
    formula: { zh: "100亿元 ÷ 50个", en: "CNY 10 bn ÷ 50 projects" },
  });
});

test("a share of an expected year is itself expected, and says that the periods differ", () => {
  expect(shareOf({ part: value, whole: expected })).toMatchObject({
    value: 83.87,
    unit: "%",
    value_base: 0.8387,
    status: "expected",
    period_end: "2022-11-30",
    note: {
      zh: "两个输入的时期不同：2022年1—11月与2022年。",
      en: "The two inputs cover different periods: Jan–Nov 2022 and 2022.",
    },
  });
});

test("a share of exact counts has no range", () => {
  const share = shareOf({ part: count(30), whole: count(40, { id: "demo-5" }) });
  expect(share).toMatchObject({ value: 75, value_base: 0.75, status: "actual" });
  expect(share).not.toHaveProperty("low");
  expect(share).not.toHaveProperty("high");
});

test("what eleven months leave of a year is December's", () => {
  expect(remainder({ whole: expected, part: value })).toMatchObject({
    value: 32.26,
    low: 3175500000,
    high: 3276500000,
    period_start: "2022-12-01",
    period_end: "2022-12-31",
    formula: { zh: "200亿元 − 167.74亿元" },
    note: { zh: "" },
  });
});

test("what a member leaves of its whole is no member", () => {
  const whole = count(123);
  const rest = remainder({ whole, part: count(86, { id: "demo-5", dimension: "sector", member: "a" }) });
  expect(rest).toMatchObject({ value: 37, unit: "个", dimension: "" });
  expect(rest).toMatchObject({ period_start: "2022-01-01", period_end: "2022-11-30" });
});

test("a path grows year by year at the printed rate and keeps an open end open", () => {
  const rate = percent("15", { printed: "15%以上", qualifier: "at_least", status: "target" });
  const path = compoundPath({ start: expected, rate, years: 3 });
  expect(path.map(({ value: each }) => each)).toEqual([230, 264.5, 304.175]);
  expect(path.map(({ period_end }) => period_end)).toEqual(["2023-12-31", "2024-12-31", "2025-12-31"]);
  expect(path.map(({ id }) => id)).toContain("derived:path-2024:demo-4+demo-2");
  expect(path[2]).toMatchObject({ status: "target", formula: { zh: "200亿元 × (1 + 15%以上)^3" } });
  expect(path[0]).not.toHaveProperty("high");
});

test("an approximate input leaves no range but a note", () => {
  const share = perProject({ amount: money("100", { qualifier: "about", printed: "约100亿元" }), count: count(50) });
  expect(share).not.toHaveProperty("low");
  expect(share.note.en).toBe("The print does not tell how exact the inputs are, so no range is given.");
});

describe("inputs that do not belong together are refused", () => {
  test.each([
    [
      "different places",
      () => impliedBase({ value, growth: percent("5", { place: "150200" }) }),
      /^different places: demo-1 \(150300\), demo-2 \(150200\)$/,
    ],
    ["different periods", () => impliedBase({ value, growth: percent("5", year) }), /different periods/],
    ["a fraction as value", () => impliedBase({ value: growth, growth }), /unit that does not fit: demo-2/],
    ["money as growth", () => impliedBase({ value, growth: value }), /Give a rate/],
    ["growth of −100 %", () => impliedBase({ value, growth: percent("-100") }), /invalid growth: demo-2 \(-1\)/],
    ["another place's residents", () => perHead({ value, census: { ...census, place: "150200" } }), /different places/],
    ["a count per head", () => perHead({ value: count(1), census }), /Give an amount in CNY/],
    ["no projects", () => perProject({ amount: value, count: count(0) }), /invalid count/],
    ["money per money", () => perProject({ amount: value, count: value }), /Give a count/],
    ["a share of another unit", () => shareOf({ part: value, whole: count(1) }), /units that do not fit/],
    ["a share of nothing", () => shareOf({ part: count(1), whole: count(0) }), /invalid whole/],
    ["a rest of another unit", () => remainder({ whole: value, part: count(1) }), /units that do not fit/],
    ["half a year of path", () => compoundPath({ start: expected, rate: growth, years: 0.5 }), /invalid years: 0.5/],
    [
      "a path from nowhere",
      () => compoundPath({ start: money("1", { period_end: "" }), rate: growth, years: 1 }),
      /missing period/,
    ],
  ])("%s", (_, derive, message) => {
    expect(derive).toThrow(message);
  });
});
