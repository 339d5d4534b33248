import { expect, test } from "vitest";
import { countsThings, splitBase, unitBase, joinMeasures, measuresOf, sameMeasures } from "./unit-base.ts";

test.each([
  ["个", true],
  ["人次", true],
  ["", true],
  ["CNY", false],
  ["CNY/mu", false],
  ["1", false],
  ["W", false],
  ["Wh", false],
  ["day", false],
  ["rank", false],
])("whether the base %j counts things is %s", (base, counts) => {
  expect(countsThings(base)).toBe(counts);
});

test.each([
  ["CNY", "CNY", ""],
  ["CNY/mu", "CNY", "mu"],
  ["个/day", "个", "day"],
  ["", "", ""],
])("the base %j is %j per %j", (base, quantity, per) => {
  expect(splitBase(base)).toEqual({ quantity, per });
});

test.each([
  ["CNY", "亿元", "CNY", "CNY"],
  ["CNY", "个", "个", undefined],
  ["CNY", "", "1", undefined],
  ["CNY/mu", "万元", "CNY", "CNY/mu"],
  ["CNY/mu", "%", "1", undefined],
  ["1", "%", "1", "1"],
  ["1", "", "1", "1"],
  ["1", "", "", "1"],
  ["1", "亿元", "CNY", undefined],
  ["count", "家", "家", "家"],
  ["count", "", "1", ""],
  ["count", "亿元", "CNY", undefined],
  ["count", "%", "1", undefined],
  ["count", "日", "day", undefined],
  ["W", "万千瓦", "W", "W"],
  ["Wh", "万千瓦", "W", undefined],
  ["day", "日", "day", "day"],
])("an indicator in %s with the unit %j of base %j counts in %j", (indicator, unit, base, expected) => {
  expect(unitBase({ unit: indicator }, { unit, base })).toBe(expected);
});

test.each([
  ["CNY", { CNY: 1 }],
  ["CNY/mu", { CNY: 1, mu: -1 }],
  ["W", { W: 1 }],
  ["day", { day: 1 }],
  ["1", {}],
  ["1/mu", { mu: -1 }],
  ["rank", {}],
  ["个", {}],
  ["", {}],
])("the base %j measures %j", (base, measures) => {
  expect(Object.fromEntries(measuresOf(base))).toEqual(measures);
});

test("measures of a product are joined, of a quotient parted, and what is left of none is gone", () => {
  const [money, perMu] = [measuresOf("CNY"), measuresOf("CNY/mu")];
  const joined = (power: 1 | -1) => Object.fromEntries(joinMeasures(money, { with: perMu, power }));
  expect([joined(1), joined(-1)]).toEqual([{ CNY: 2, mu: -1 }, { mu: 1 }]);
});

test("what is not measured alike is told by its measures", () => {
  expect(() => sameMeasures(measuresOf("CNY"), measuresOf("CNY"))).not.toThrow();
  const unlike = () => sameMeasures(measuresOf("CNY/mu"), measuresOf("1"));
  expect(unlike).toThrow(new Error("units that do not fit: CNY mu^-1 and a number"));
});
