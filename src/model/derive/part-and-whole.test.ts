import { expect, test, describe } from "vitest";
import { count, money, percent } from "../../../test/lib/fixtures.ts";
import { shareOf, remainder, impliedTotal, inferredTotal, type Part } from "./part-and-whole.ts";

describe("share of", () => {
  const part = money("167.74");
  const whole = money("200", { id: "demo-4", status: "expected", period_end: "2022-12-31" });

  test("a share of an expected year is itself expected, and says that the periods differ", () => {
    expect(shareOf({ part, whole })).toMatchObject({
      id: "derived:share:demo-1+demo-4",
      value: 83.87,
      unit: "%",
      value_base: 0.8387,
      unit_base: "1",
      low: 0.836583541147,
      high: 0.840827067669,
      status: "expected",
      period_end: "2022-11-30",
      formula: { zh: "167.74亿元 ÷ 200亿元", en: "CNY 16.774 bn ÷ CNY 20 bn" },
      note: {
        zh: "两个输入的时期不同：2022年1—11月与2022年。",
        en: "The two inputs cover different periods: Jan–Nov 2022 and 2022.",
      },
    });
  });

  test("a share of exact counts has no range and no note", () => {
    const share = shareOf({ part: count(30), whole: count(40, { id: "demo-5" }) });
    expect(share).toMatchObject({ value: 75, value_base: 0.75, status: "actual", note: { zh: "", en: "" } });
    expect(share).not.toHaveProperty("low");
    expect(share).not.toHaveProperty("high");
  });

  test.each([
    ["another unit", { part, whole: count(1) }, "units that do not fit: demo-1 (CNY), demo-3 (个)"],
    ["nothing", { part: count(1), whole: count(0) }, "invalid whole: demo-3 (0). Give one above zero."],
    ["another place", { part, whole: money("2", { place: "150200" }) }, "different places"],
  ])("a share of %s is refused", (_, inputs, message) => {
    expect(() => shareOf(inputs)).toThrow(message);
  });
});

describe("remainder", () => {
  const part = money("167.74");
  const year = { period_end: "2022-12-31" };
  const whole = money("200", { id: "demo-4", status: "expected", ...year });

  test("what eleven months leave of a year is December's", () => {
    expect(remainder({ whole, part })).toMatchObject({
      id: "derived:remainder:demo-4+demo-1",
      value: 32.26,
      unit: "亿元",
      value_base: 3_226_000_000,
      unit_base: "CNY",
      status: "expected",
      low: 3_175_500_000,
      high: 3_276_500_000,
      period_start: "2022-12-01",
      period_end: "2022-12-31",
      formula: { zh: "200亿元 − 167.74亿元", en: "CNY 20 bn − CNY 16.774 bn" },
      note: { zh: "", en: "" },
    });
  });

  test("what a member leaves of its whole is no member, of the same period, in the whole's counting word", () => {
    const rest = remainder({
      whole: count(123, { dimension: "sector", member: "b" }),
      part: count(86, { id: "demo-5" }),
    });
    expect(rest).toMatchObject({ value: 37, unit: "个", unit_base: "个", dimension: "", member: "" });
    expect(rest).toMatchObject({ period_start: "2022-01-01", period_end: "2022-11-30", note: { zh: "" } });
  });

  test("what is left of money in 万元 is told in 亿元", () => {
    const small = money("5", { printed: "50000万元", value: 50000, unit: "万元", value_base: 5e8 });
    expect(remainder({ whole: small, part: money("2") })).toMatchObject({ value: 3, unit: "亿元" });
  });

  test.each([
    ["begins later", { period_start: "2022-03-01" }, "2022年3—11月"],
    ["ends later", { period_end: "2023-12-31" }, "2022—2023年"],
    ["has no period", { period_start: "", period_end: "" }, "未写明"],
  ])("a part that %s is no earlier part: the note says that periods differ", (_, period, words) => {
    expect(remainder({ whole, part: money("100", period) })).toMatchObject({
      period_start: "2022-01-01",
      period_end: "2022-12-31",
      note: { zh: `两个输入的时期不同：2022年与${words}。` },
    });
  });

  test("of two days alone the earlier is no part of a time that begins nowhere", () => {
    const until = (period_end: string) => ({ period_start: "", period_end });
    const rest = remainder({ whole: money("200", until("2022-12-31")), part: money("100", until("2022-11-30")) });
    expect(rest).toMatchObject({ period_start: "", period_end: "2022-12-31" });
    expect(rest.note.en).toBe("The two inputs cover different periods: until 31 Dec 2022 and until 30 Nov 2022.");
  });

  test("a rest of another unit or place is refused", () => {
    expect(() => remainder({ whole, part: count(1) })).toThrow("units that do not fit: demo-4 (CNY), demo-3 (个)");
    expect(() => remainder({ whole, part: money("1", { place: "150200" }) })).toThrow("different places");
  });
});

describe("implied total", () => {
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
});
