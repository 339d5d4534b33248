import { describe, expect, test } from "vitest";
import { money, percent, row, world } from "../../test/lib/fixtures.ts";
import { impliedBase } from "../model/derive.ts";
import { annotated, baseAt, growthAt, noteAt } from "./annotations.ts";

const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const texts = (all: readonly { text: { zh: string; en: string } }[]) => all.map(({ text: { zh, en } }) => [zh, en]);

test("a reason is worded in both languages, with what it rests on", () => {
  const [at, rest] = [row(money("1")), money("2")];
  expect(annotated(at, { text: (lang) => `in ${lang}` })).toEqual({
    row: at,
    text: { zh: "in zh", en: "in en" },
    rests: [],
  });
  expect(annotated(at, { text: (lang) => lang, rests: [rest] }).rests).toEqual([rest]);
});

describe("the note of a print", () => {
  const note = { zh: "年份未载；范围也未载。", en: "The year is not printed; nor is the scope." };
  const at = row(money("1", { note }));

  test("is told without its stop, whole or up to its first clause", () => {
    expect(texts(noteAt(at))).toEqual([["年份未载；范围也未载", "The year is not printed; nor is the scope"]]);
    expect(texts(noteAt(at, { first: true }))).toEqual([["年份未载", "The year is not printed"]]);
  });

  test("keeps the point of a number", () => {
    const cut = { zh: "断在577.2。见第19行。", en: "It stops at 577.2. See line 19." };
    expect(texts(noteAt(row(money("1", { note: cut })), { first: true }))).toEqual([
      ["断在577.2", "It stops at 577.2"],
    ]);
  });

  test("is not made up where there is none", () => {
    expect(noteAt(undefined)).toEqual([]);
    expect(noteAt(row(money("1")))).toEqual([]);
    expect(noteAt(row(impliedBase({ value: money("3", year), growth: percent("50", year) })))).toEqual([]);
  });
});

describe("how much a print grew", () => {
  const growth = (cells: Parameters<typeof percent>[1] = {}) =>
    percent("50", { indicator: "funds-growth", ...year, ...cells });
  const at = row(money("3", year));

  test("is told where its own text prints it, and that the amount before is not printed where the note says so", () => {
    expect(texts(growthAt(at, world([growth()])))).toEqual([["同比增50%", "Up 50% on a year earlier"]]);
    const note = { zh: "上年同期数未载。", en: "The year-earlier amount is not printed." };
    expect(texts(growthAt(at, world([growth({ note })])))).toEqual([
      ["同比增50%，上年同期数未载", "Up 50% on a year earlier, whose amount is not printed"],
    ]);
    expect(growthAt(at, world([growth()]))[0]?.rests).toEqual([growth()]);
  });

  test("is not told of other months, of a decline, or of no row", () => {
    expect(growthAt(at, world([growth({ period_end: "2022-06-30" })]))).toEqual([]);
    expect(growthAt(at, world([growth({ value: -5, value_base: -0.05 })]))).toEqual([]);
    expect(growthAt(undefined, world())).toEqual([]);
  });
});

test("a year worked out tells from which value and which growth", () => {
  const [value, growth] = [money("3", year), percent("50", { ...year, indicator: "funds-growth" })];
  const at = row(impliedBase({ value, growth }));
  expect(texts(baseAt(at, world([value, growth])))).toEqual([
    ["由2022年的3亿元和它的增速50%倒推", "Worked out from CNY 300 m in 2022 and its growth of 50%"],
  ]);
  expect(baseAt(row(value), world([value, growth]))).toEqual([]);
  expect(baseAt(undefined, world())).toEqual([]);
});
