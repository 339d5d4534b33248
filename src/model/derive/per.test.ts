import { expect, test } from "vitest";
import { census, count, money } from "../../../test/lib/fixtures.ts";
import { perHead, perProject, monthlyPace, neededPace } from "./per.ts";

test("money is divided by the residents of its place", () => {
  expect(perHead({ value: money("167.74"), census })).toMatchObject({
    id: "derived:per-head:demo-1+census-2020-150300",
    value: 33548,
    unit: "元/人",
    value_base: 33548,
    unit_base: "CNY/person",
    low: 33547,
    high: 33549,
    formula: { zh: "167.74亿元 ÷ 500,000人", en: "CNY 16.774 bn ÷ 500,000 residents" },
    inputs: ["demo-1", "census-2020-150300"],
  });
});

test("another place's residents and what is no money are refused", () => {
  expect(() => perHead({ value: money("1"), census: { ...census, place: "150200" } })).toThrow(
    "different places: demo-1 (150300), census-2020-150300 (150200)",
  );
  expect(() => perHead({ value: count(1), census })).toThrow("demo-3 (个). Give an amount in CNY.");
});

const amount = money("100");

test("money is divided by a count", () => {
  expect(perProject({ amount, count: count(50) })).toMatchObject({
    id: "derived:per-project:demo-1+demo-3",
    value: 2,
    unit: "亿元/个",
    value_base: 2e8,
    unit_base: "CNY/project",
    low: 1.99e8,
    high: 2.01e8,
    formula: { zh: "100亿元 ÷ 50个", en: "CNY 10 bn ÷ 50 projects" },
    note: { zh: "", en: "" },
  });
});

test("a single project is no plural", () => {
  expect(perProject({ amount, count: count(1) }).formula).toEqual({
    zh: "100亿元 ÷ 1个",
    en: "CNY 10 bn ÷ 1 project",
  });
});

test("different periods are told", () => {
  expect(perProject({ amount, count: count(50, { period_end: "2022-12-31" }) }).note).toEqual({
    zh: "两个输入的时期不同：2022年1—11月与2022年。",
    en: "The two inputs cover different periods: Jan–Nov 2022 and 2022.",
  });
});

test("an approximate amount leaves no range but a note", () => {
  const rough = perProject({ amount: money("100", { qualifier: "about" }), count: count(50) });
  expect(rough).not.toHaveProperty("low");
  expect(rough.note.en).toBe("The print does not tell how exact the inputs are, so no range is given.");
});

test.each([
  ["no projects", () => perProject({ amount, count: count(0) }), "invalid count: demo-3 (0)."],
  ["money per money", () => perProject({ amount, count: amount }), "demo-1 (CNY). Give a count."],
  ["things per thing", () => perProject({ amount: count(9), count: count(3) }), "Give an amount in CNY."],
  ["another place", () => perProject({ amount, count: count(3, { place: "150200" }) }), "different places"],
])("%s is refused", (_, derive, message) => {
  expect(derive).toThrow(message);
});

const target = money("230", { id: "demo-4", status: "target", period_end: "2022-12-31" });
const reached = money("110", { period_end: "2022-08-31" });

test("a pace spreads an amount evenly over its months", () => {
  expect(monthlyPace(money("110"))).toMatchObject({
    id: "derived:pace:demo-1",
    value: 10,
    unit: "亿元/月",
    value_base: 1e9,
    unit_base: "CNY/month",
    low: 995_454_545.455,
    high: 1_004_545_454.55,
    period_start: "2022-01-01",
    formula: { zh: "110亿元 ÷ 11个月", en: "CNY 11 bn ÷ 11 months" },
  });
});

test("the pace that is needed spreads what is missing over the months that are left", () => {
  expect(neededPace({ target, reached })).toMatchObject({
    id: "derived:pace-needed:demo-4+demo-1",
    value: 30,
    unit: "亿元/月",
    value_base: 3e9,
    unit_base: "CNY/month",
    low: 2_987_500_000,
    high: 3_012_500_000,
    status: "target",
    period_start: "2022-09-01",
    period_end: "2022-12-31",
    formula: { zh: "(230亿元 − 110亿元) ÷ 4个月", en: "(CNY 23 bn − CNY 11 bn) ÷ 4 months" },
  });
});

test("the last month alone is a pace too", () => {
  const december = neededPace({ target, reached: money("110") });
  expect(december).toMatchObject({ value: 120, period_start: "2022-12-01" });
  expect(december.formula).toEqual({
    zh: "(230亿元 − 110亿元) ÷ 1个月",
    en: "(CNY 23 bn − CNY 11 bn) ÷ 1 month",
  });
  expect(monthlyPace(money("11", { period_end: "2022-01-31" })).formula.en).toBe("CNY 1.1 bn ÷ 1 month");
});

test.each([
  ["a count", () => monthlyPace(count(1)), "Give an amount in CNY."],
  [
    "days",
    () => monthlyPace(money("1", { period_end: "2022-11-29" })),
    "no whole months: demo-1 (2022-01-01 to 2022-11-29).",
  ],
  ["no period", () => monthlyPace(money("1", { period_start: "" })), "no whole months: demo-1 ( to 2022-11-30)."],
  [
    "a year that is over",
    () => neededPace({ target, reached: money("1", { period_end: "2022-12-31" }) }),
    "no whole months: demo-4 (2023-01-01 to 2022-12-31).",
  ],
  ["another place", () => neededPace({ target, reached: money("1", { place: "150200" }) }), "different places"],
  ["another unit", () => neededPace({ target, reached: count(1) }), "units that do not fit"],
  ["counts", () => neededPace({ target: count(2), reached: count(1) }), "Give an amount in CNY."],
])("a pace of %s is refused", (_, derive, message) => {
  expect(derive).toThrow(message);
});
