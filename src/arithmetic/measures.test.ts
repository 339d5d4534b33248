import { expect, test } from "vitest";
import { joinMeasures, measuresOf, sameMeasures } from "./measures.ts";

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
