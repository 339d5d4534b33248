import { expect, test, describe } from "vitest";
import { money, census, count, figure } from "../../../test/lib/fixtures.ts";
import { ratio } from "../../arithmetic/ratio.ts";
import { reckonedOf, wholly, derived, differentPeriods } from "./derived.ts";
import { readNumber } from "../../arithmetic/number.ts";
import { exactly } from "../../arithmetic/reckon.ts";
import type { Status } from "../types.ts";

test("a figure is reckoned with as exactly as it was printed", () => {
  const [value, low, high] = [16_774_000_000n, 16_773_500_000n, 16_774_500_000n].map((end) => ratio(end));
  expect(reckonedOf(money("167.74"))).toMatchObject({ value, interval: { low, high } });
});

test("a whole number stands for itself", () => {
  expect(wholly(12)).toEqual({ value: ratio(12n), interval: { low: ratio(12n), high: ratio(12n) } });
});

const first = money("200", { dimension: "size", member: "≥10" });
const of = (text: string) => readNumber(text).value;
const [least, value, most] = [of("9000000000"), of("10000000000"), of("11000000000")];
const plain = {
  inputs: [first] as const,
  result: { value, interval: { low: least, high: most } },
  unit: "亿元",
  unit_base: "CNY",
  formula: (lang: "zh" | "en") => (lang === "zh" ? "式" : "formula"),
};

test("a computed value is about what its first input is about, and names all that went in", () => {
  const per = { unit: "元/人", unit_base: "CNY/person" };
  expect(
    derived("per-head", { ...plain, ...per, inputs: [first, census], result: { ...plain.result, value: of("1/3") } }),
  ).toEqual({
    id: "derived:per-head:demo-1+census-2020-150300",
    indicator: "derived-per-head",
    place: "150300",
    period_start: "2022-01-01",
    period_end: "2022-11-30",
    status: "actual",
    value: 0.333333333333,
    unit: "元/人",
    value_base: 0.333333333333,
    unit_base: "CNY/person",
    dimension: "size",
    member: "≥10",
    basis: "derived",
    low: 9e9,
    high: 1.1e10,
    formula: { zh: "式", en: "formula" },
    inputs: ["demo-1", "census-2020-150300"],
    note: { zh: "", en: "" },
  });
});

test("a period that its line does not print is told of what rests on it too, unless this has days of its own; other flags stay with the print", () => {
  const period = { period_start: "2021-01-01", period_end: "2021-11-30" };
  const asOf = { ...plain, inputs: [figure({ flags: ["split", "period-from-report"] }), census] as const };
  expect(derived("base", asOf).flags).toEqual(["period-from-report"]);
  const before = { ...plain, inputs: [figure({ flags: ["period-from-before"] }), census] as const };
  expect(derived("base", before).flags).toEqual(["period-from-before"]);
  expect(derived("base", { ...asOf, period })).not.toHaveProperty("flags");
});

test("a suffix tells results of the same inputs apart, a period and the breakdown may be others", () => {
  const period = { period_start: "2021-01-01", period_end: "2021-11-30" };
  expect(derived("path", { ...plain, suffix: "2024", period, keepsMember: false })).toMatchObject({
    id: "derived:path-2024:demo-1",
    indicator: "derived-path",
    ...period,
    dimension: "",
    member: "",
  });
});

test("the status is that of the weakest input", () => {
  const strongest: readonly Status[] = ["count", "actual", "capacity", "threshold", "expected", "plan", "target"];
  strongest.forEach((status, index) => {
    for (const firmer of strongest.slice(0, index + 1)) {
      const inputs = [figure({ status: firmer }), figure({ status }), census] as const;
      expect(derived("base", { ...plain, inputs }).status).toBe(status);
      expect(derived("base", { ...plain, inputs: [inputs[1], inputs[0]] }).status).toBe(status);
    }
  });
});

describe("the value is told in its unit", () => {
  const sets = count(50, { unit: "万套", unit_base: "套", value_base: 5e5 });
  test.each([
    ["亿元", first, "250000000", 2.5],
    ["亿元/个", first, "250000000", 2.5],
    ["亿元/月", first, "250000000", 2.5],
    ["元/人", first, "25000", 2.5e4],
    ["%", first, "0.25", 25],
    ["万套", sets, "20000", 2],
    ["套", sets, "20000", 2e4],
    ["个", count(0), "3", 3],
  ])("%s", (unit, input, base, told) => {
    const result = exactly(of(base));
    expect(derived("base", { ...plain, inputs: [input], unit, result })).toMatchObject({
      value: told,
      value_base: Number(base),
    });
  });
});

describe("a range is kept where there is one", () => {
  test("an exact value has none, and no note", () => {
    const exact = derived("base", { ...plain, result: exactly(value) });
    expect(exact).not.toHaveProperty("low");
    expect(exact).not.toHaveProperty("high");
    expect(exact.note).toEqual({ zh: "", en: "" });
  });
  test.each([["low"], ["high"]])("one end alone is kept without a note: %s", (end) => {
    const { low, high, note } = derived("base", { ...plain, result: { value, interval: { [end]: least } } });
    expect({ low, high }).toEqual({ low: undefined, high: undefined, [end]: 9e9 });
    expect(note.zh).toBe("");
  });
  test("where nothing is known the note says so, behind the other notes", () => {
    const notes = [{ zh: "甲。", en: "A." }];
    expect(derived("base", { ...plain, notes, result: { value, interval: {} } }).note).toEqual({
      zh: "甲。输入的数有多准确，原文看不出来，所以不给范围。",
      en: "A. The print does not tell how exact the inputs are, so no range is given.",
    });
    expect(derived("base", { ...plain, notes }).note).toEqual({ zh: "甲。", en: "A." });
  });
});

const year = figure({ period_end: "2022-12-31" });
const none = figure({ period_start: "", period_end: "" });

test("the periods of both inputs are named in their order", () => {
  expect(differentPeriods(figure(), year)).toEqual([
    {
      zh: "两个输入的时期不同：2022年1—11月与2022年。",
      en: "The two inputs cover different periods: Jan–Nov 2022 and 2022.",
    },
  ]);
});

test("a period that is not printed is said to be missing, on either side", () => {
  expect(differentPeriods(none, figure())).toEqual([
    {
      zh: "两个输入的时期不同：未写明与2022年1—11月。",
      en: "The two inputs cover different periods: not stated and Jan–Nov 2022.",
    },
  ]);
  expect(differentPeriods(year, none)).toEqual([
    {
      zh: "两个输入的时期不同：2022年与未写明。",
      en: "The two inputs cover different periods: 2022 and not stated.",
    },
  ]);
});

test("nothing is said of inputs that cover the same days", () => {
  expect(differentPeriods(year, { ...year })).toEqual([]);
});
