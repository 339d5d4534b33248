import { describe, expect, test } from "vitest";
import { add, divide, exactly, isExact, multiply, roundingInterval, subtract } from "./interval.ts";
import { count, figure, money, percent } from "../../test/lib/fixtures.ts";

describe("a printed number stands for half a unit in its last place on either side", () => {
  test.each([
    [money("167.74"), { low: 16773500000, high: 16774500000 }],
    [money("85.50"), { low: 8549500000, high: 8550500000 }],
    [percent("25"), { low: 0.245, high: 0.255 }],
    [percent("-3.5"), { low: -0.0355, high: -0.0345 }],
    [
      figure({ printed: "1,005,136万元", value: 1005136, unit: "万元", value_base: 10051360000 }),
      { low: 10051355000, high: 10051365000 },
    ],
    [
      figure({ printed: "1.6亿只", value: 1.6, unit: "亿只", value_base: 1.6e8, unit_base: "只" }),
      { low: 155000000, high: 165000000 },
    ],
    [
      figure({ printed: "3.5亿元", value: 350_000_000, unit: "元", value_base: 350_000_000 }),
      { low: 345_000_000, high: 355_000_000 },
    ],
    [figure({ printed: "8GW", value: 8, unit: "GW", value_base: 8e9, unit_base: "W" }), { low: 7.5e9, high: 8.5e9 }],
  ])("$printed", (printed, interval) => {
    expect(roundingInterval(printed)).toEqual(interval);
  });
});

describe("targets, thresholds, counts, ranks, days, fractions and Chinese numerals are exact", () => {
  test.each([
    [money("200", { status: "target" }), 2e10],
    [money("200", { status: "threshold" }), 2e10],
    [count(123), 123],
    [figure({ printed: "20日", value: 20, unit: "日", value_base: 20, unit_base: "day" }), 20],
    [count(5, { printed: "五大", unit: "大" }), 5],
    [count(5, { printed: "5", unit: "", unit_base: "" }), 5],
    [figure({ printed: "第10位", value: 10, unit: "位", value_base: 10, unit_base: "rank" }), 10],
    [figure({ printed: "1/3", value: 1 / 3, unit: "", value_base: 1 / 3, unit_base: "1" }), 1 / 3],
    [figure({ printed: "百亿元", value: 100 }), 1e10],
  ])("$printed", (printed, value) => {
    expect(roundingInterval(printed)).toEqual({ low: value, high: value });
  });
});

test.each([
  ["at_least", { low: 1e10 }],
  ["more_than", { low: 1e10 }],
  ["at_most", { high: 1e10 }],
  ["nearly", { high: 1e10 }],
  ["about", {}],
] as const)("%s leaves known only %o", (qualifier, interval) => {
  expect(roundingInterval(figure({ qualifier }))).toEqual(interval);
});

test.each(["actual", "expected", "plan", "capacity"] as const)("what is %s is rounded", (status) => {
  expect(roundingInterval(money("200", { status }))).toEqual({ low: 19_950_000_000, high: 20_050_000_000 });
});

test("a printed zero tells nothing of its scale", () => {
  expect(roundingInterval(percent("0"))).toEqual({});
});

describe("arithmetic keeps every value that the inputs allow, without binary noise", () => {
  test.each([
    ["add", add({ low: 0.1, high: 0.2 }, { low: 0.2, high: 0.3 }), { low: 0.3, high: 0.5 }],
    ["add an open end", add({ low: 1 }, { low: 1, high: 2 }), { low: 2 }],
    ["subtract", subtract({ low: 5, high: 6 }, { low: 1, high: 2 }), { low: 3, high: 5 }],
    ["subtract an open end", subtract({ low: 5, high: 6 }, { low: 1 }), { high: 5 }],
    ["multiply", multiply({ low: -1, high: 2 }, { low: 3, high: 4 }), { low: -4, high: 8 }],
    ["multiply positives", multiply({ low: 2, high: 3 }, { low: 5, high: 7 }), { low: 10, high: 21 }],
    ["multiply negatives", multiply({ low: -3, high: -2 }, { low: -7, high: -5 }), { low: 10, high: 21 }],
    ["multiply by a negative", multiply({ low: 2, high: 3 }, { low: -7, high: -5 }), { low: -21, high: -10 }],
    ["multiply by either sign", multiply({ low: 2, high: 3 }, { low: -7, high: 5 }), { low: -21, high: 15 }],
    [
      "multiply a negative by either sign",
      multiply({ low: -3, high: -2 }, { low: -7, high: 5 }),
      { low: -15, high: 21 },
    ],
    [
      "multiply either sign by a negative",
      multiply({ low: -2, high: 3 }, { low: -7, high: -5 }),
      { low: -21, high: 14 },
    ],
    ["multiply an open end", multiply({ low: 2 }, { low: 3, high: 4 }), { low: 6 }],
    ["multiply by an open end", multiply({ low: 3, high: 4 }, { high: -2 }), { high: -6 }],
    ["multiply an open end by zero", multiply({ low: 1 }, exactly(0)), { low: 0, high: 0 }],
    ["divide", divide({ low: 1, high: 2 }, { low: 4, high: 5 }), { low: 0.2, high: 0.5 }],
    ["divide by an open end", divide(exactly(1), { low: 2 }), { low: 0, high: 0.5 }],
    ["divide by what may be zero", divide(exactly(1), { low: -1, high: 1 }), {}],
    ["divide by what may be zero at its end", divide(exactly(1), { low: 0, high: 1 }), {}],
    ["divide by what may be zero at its upper end", divide(exactly(1), { low: -1, high: 0 }), {}],
    ["divide by small ends on both sides of zero", divide(exactly(1), { low: -0.5, high: 0.5 }), {}],
    ["divide by less than one", divide(exactly(1), { low: 0.5, high: 1 }), { low: 1, high: 2 }],
    ["divide by less than zero", divide(exactly(1), { low: -1, high: -0.5 }), { low: -2, high: -1 }],
    ["divide by the unknown", divide(exactly(1), {}), {}],
  ])("%s", (_, interval, expected) => {
    expect(interval).toEqual(expected);
  });
});

test("an interval is exact where its ends are known and equal", () => {
  expect([exactly(1), { low: 1, high: 2 }, {}].map(isExact)).toEqual([true, false, false]);
});
