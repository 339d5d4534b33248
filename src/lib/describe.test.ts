import { describe, expect, test } from "vitest";
import { impliedBase } from "./derive.ts";
import { altText } from "./describe.ts";
import { count, money, percent, row, world } from "../../test/lib/fixtures.ts";

const one = money("100");
const growth = percent("25");
const wanted = money("200", { id: "demo-9", report: "other", status: "target", period_end: "2022-12-31" });
const data = world([one, growth, wanted]);
const chart = { kind: "bars", subtitle: { zh: "到位资金，亿元", en: "Funds in place, CNY bn" } } as const;
const rows = [row(one), row(impliedBase({ value: one, growth }), "B"), row(wanted, "C")];

describe("an alternative text gives type, measure, period, extremes, what is not printed fact, and the reports", () => {
  test("in Chinese", () => {
    expect(altText({ chart, rows, lang: "zh", data })).toBe(
      "条形图：到位资金，亿元。时期：2022年1—11月、2021年1—11月、2022年。共3个标记，最大为C 200亿元，最小为B ≈80.0亿元。" +
        "推算：B。目标：C。来源：《演示》、《另一份》。",
    );
  });
  test("in English", () => {
    expect(altText({ chart, rows, lang: "en", data })).toBe(
      "Bar chart: Funds in place, CNY bn. Periods: Jan–Nov 2022; Jan–Nov 2021; 2022. " +
        "3 marks; largest C CNY 20 bn; smallest B ≈\u00a0CNY 8.00 bn. Derived: B. Target: C. Source: “Demo”; “Other”.",
    );
  });
});

test("a subtitle that names a year has said the period", () => {
  const subtitle = { zh: "2022年1—11月到位资金，亿元", en: "Funds in place, Jan–Nov 2022, CNY bn" };
  expect(altText({ chart: { ...chart, subtitle }, rows: [row(one)], lang: "zh", data })).toBe(
    "条形图：2022年1—11月到位资金，亿元。共1个标记，A 100亿元。来源：《演示》。",
  );
});

test("extremes are those of the unit that most marks share", () => {
  const mixed = [row(count(9), "N"), row(one), row(wanted, "C")];
  expect(altText({ chart, rows: mixed, lang: "en", data })).toContain("largest C CNY 20 bn; smallest A CNY 10 bn");
});

test("many long names are counted to keep within 400 characters", () => {
  const long = Array.from({ length: 12 }, (_, index) =>
    row(
      money(String(index + 1), { id: `demo-${index}`, status: "target" }),
      `A very, very long name of one of the marks in this chart: ${index}`,
    ),
  );
  const text = altText({ chart, rows: long, lang: "en", data });
  expect(text.length).toBeLessThanOrEqual(400);
  expect(text).toContain("and 10 more");
});

test("a chart without rows still says what it is", () => {
  expect(altText({ chart, rows: [], lang: "en", data })).toBe("Bar chart: Funds in place, CNY bn. 0 marks.");
});
