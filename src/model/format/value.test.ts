import { expect, test } from "vitest";
import { computed } from "../../../test/lib/computed.ts";
import { money } from "../../../test/lib/fixtures.ts";
import { formatValue } from "./value.ts";

const rounded = { value_base: 8_786_339_112, low: 8_785_847_104, high: 8_786_831_146 };

test.each([
  [money("2633", { printed: "约2633亿元", qualifier: "about" }), "约2633亿元", "about CNY 263.3 bn"],
  [computed(rounded), "≈87.9亿元", "≈\u00a0CNY 8.79 bn"],
  [computed({ ...rounded, basis: "inferred" }), "≈87.9亿元", "≈\u00a0CNY 8.79 bn"],
])("what is $basis reads as such", (observation, zh, en) => {
  expect(formatValue(observation, "zh")).toBe(zh);
  expect(formatValue(observation, "en")).toBe(en);
});
