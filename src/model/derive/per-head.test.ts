import { expect, test } from "vitest";
import { census, count, money } from "../../../test/lib/fixtures.ts";
import { perHead } from "./per-head.ts";

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
