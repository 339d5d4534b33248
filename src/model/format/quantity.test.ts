import { expect, test } from "vitest";
import { computed } from "../../../test/lib/computed.ts";
import { count, figure, money, world } from "../../../test/lib/fixtures.ts";
import { formatPrint, formatQuantity } from "./quantity.ts";

const data = world();

test.each([
  [count(150, { unit: "家", printed: "150余家", qualifier: "more_than" }), "150余家", "more than 150 firms"],
  [
    figure({ printed: "1.6亿只", value: 1.6, unit: "亿只", value_base: 1.6e8, unit_base: "只" }),
    "1.6亿只",
    "160 million pieces",
  ],
  [count(1, { unit: "家" }), "1家", "1 firm"],
  [count(3), "3个", "3"],
  [count(3, { unit: "艘" }), "3艘", "3"],
  [money("1"), "1亿元", "CNY 100 m"],
  [figure({ printed: "3家", value: 3, unit: "家", value_base: 3, unit_base: "家/day" }), "3家/天", "3 per day"],
  [computed({ value_base: 37, unit: "家", unit_base: "家" }), "37家", "37 firms"],
])("an English count names its noun, a measure none: %#", (observation, zh, en) => {
  expect(formatQuantity(observation, { data, lang: "zh" })).toBe(zh);
  expect(formatQuantity(observation, { data, lang: "en" })).toBe(en);
});

test("a noun loses the multiplier that is already in the number", () => {
  const units = [
    { unit: "万套", base: "套", factor: 1e4, en: "ten thousand sets" },
    { unit: "亿元", base: "CNY", factor: 1e8, en: "hundred million yuan" },
  ];
  expect(formatPrint("50", { unit: "万套", lang: "en", data: { units } })).toBe("500,000 sets");
  expect(formatPrint("15.10", { unit: "亿元", lang: "en", data: { units } })).toBe("CNY 1.510 bn");
});

test.each([
  ["1.6", "亿只", "1.6亿只", "160 million pieces"],
  ["1.60", "亿只", "1.60亿只", "160 million pieces"],
  ["3", "个", "3个", "3"],
  ["8", "艘", "8艘", "8"],
  ["1", "家", "1家", "1 firm"],
  ["", "", "", ""],
  ["", "家", "家", "家"],
])("%j %s as printed reads %s and %s", (digits, unit, zh, en) => {
  expect(formatPrint(digits, { unit, data, lang: "zh" })).toBe(zh);
  expect(formatPrint(digits, { unit, data, lang: "en" })).toBe(en);
});
