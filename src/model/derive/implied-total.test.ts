import { describe, expect, test } from "vitest";
import { count, money, percent } from "../../../test/lib/fixtures.ts";
import { impliedTotal, inferredTotal, type Part } from "./implied-total.ts";

const part = (number: number, { share, id = "demo-3" }: { share: string; id?: string }): Part => ({
  count: count(number, { id, unit: "项", dimension: "sector", member: "a" }),
  share: percent(share, { id: `${id}-share` }),
});

test("a number of things and their share imply how many there are, within the rounding of the share", () => {
  expect(impliedTotal(part(30, { share: "25" }))).toMatchObject({
    id: "derived:total:demo-3+demo-3-share",
    basis: "derived",
    value: 120,
    unit: "项",
    value_base: 120,
    unit_base: "项",
    low: 117.647058824,
    high: 122.448979592,
    dimension: "",
    formula: { zh: "30项 ÷ 25%", en: "30 ÷ 25%" },
  });
});

test("a share that is hedged says so in both languages", () => {
  const share = percent("25", { printed: "约25%", qualifier: "about" });
  expect(impliedTotal({ ...part(30, { share: "25" }), share }).formula).toEqual({
    zh: "30项 ÷ 约25%",
    en: "30 ÷ about 25%",
  });
});

describe("the one whole number that every share allows is inferred", () => {
  test("two shares that leave one number", () => {
    const parts = [part(30, { share: "25" }), part(61, { share: "50.0", id: "demo-5" })] as const;
    expect(inferredTotal(parts)).toMatchObject({
      id: "derived:total:demo-3+demo-3-share+demo-5+demo-5-share",
      basis: "inferred",
      value: 122,
      unit: "项",
      value_base: 122,
      unit_base: "项",
      dimension: "",
      formula: {
        zh: "同时合于30项 ÷ 25%、61项 ÷ 50.0%的整数",
        en: "the whole number that fits 30 ÷ 25%, 61 ÷ 50.0%",
      },
      inputs: ["demo-3", "demo-3-share", "demo-5", "demo-5-share"],
    });
    expect(inferredTotal(parts)).not.toHaveProperty("low");
  });
  test("one share closes the range that hedges of others leave open", () => {
    const hedged = (qualifier: "at_least" | "nearly"): Part => {
      const { count: number, share } = part(30, { share: "25" });
      return { count: { ...number, qualifier }, share };
    };
    const closed = part(61, { share: "50.0", id: "demo-5" });
    expect(inferredTotal([hedged("at_least"), closed]).value).toBe(122);
    expect(inferredTotal([hedged("nearly"), closed]).value).toBe(122);
  });
  test("none or several are refused", () => {
    const far = part(30, { share: "50", id: "demo-5" });
    expect(() => inferredTotal([part(30, { share: "25" }), far])).toThrow(
      "no single total: demo-3, demo-5 allow none.",
    );
    expect(() => inferredTotal([part(30, { share: "25" })])).toThrow(
      "no single total: demo-3 allow 117.647058824 to 122.448979592.",
    );
  });
});

test.each([
  ["no share", { ...part(1, { share: "5" }), share: money("5") }, "invalid share: demo-1 (500000000)."],
  ["a share of nothing", part(1, { share: "0" }), "invalid share: demo-3-share (0). Give one above zero."],
  ["no count", { ...part(1, { share: "5" }), count: money("5") }, "Give a count."],
  ["another place", { ...part(1, { share: "5" }), share: percent("5", { place: "150200" }) }, "different places"],
])("a total of %s is refused", (_, wrong, message) => {
  expect(() => impliedTotal(wrong)).toThrow(message);
});
