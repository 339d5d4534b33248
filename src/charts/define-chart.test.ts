import { describe, expect, test } from "vitest";
import { defineChart, periodIn, valueIn, type ChartSpec } from "./define-chart.ts";
import { money, row } from "../../test/lib/fixtures.ts";

const words = { zh: "甲", en: "A" };
const sound: ChartSpec = {
  slug: "sound-2022",
  kind: "bars",
  title: () => words,
  subtitle: words,
  mixes: words,
  notes: [words],
  select: () => [],
  render: () => {
    throw new Error("not drawn.");
  },
};

test("a sound chart is taken as it is", () => {
  expect(defineChart(sound)).toBe(sound);
  const { mixes, notes, ...bare } = sound;
  expect([mixes, notes]).toEqual([words, [words]]);
  expect(defineChart(bare)).toBe(bare);
});

test.each(["Sound", "sound_chart", "2022-sound", "sound-", "-sound", "sound--chart", "sound chart", "图", ""])(
  "the slug “%s” is no address",
  (slug) => {
    expect(() => defineChart({ ...sound, slug })).toThrow(`invalid slug: ${slug}`);
  },
);

describe.each([
  ["zh", { zh: " ", en: "A" }],
  ["en", { zh: "甲", en: " " }],
  ["en, all of it", { zh: "甲", en: "" }],
])("without its %s", (_, half) => {
  test.each([
    ["subtitle", { subtitle: half }],
    ["reason to mix", { mixes: half }],
    ["note", { notes: [words, half] }],
  ])("a %s is refused", (__, cells) => {
    expect(() => defineChart({ ...sound, ...cells })).toThrow("missing text: sound-2022. Give zh and en.");
  });
});

const rows = [
  row(money("10", { place: "150300", status: "actual" })),
  row(money("20", { place: "150300", status: "expected" })),
  row(money("30", { place: "150200", status: "actual", member: "all" })),
];

test("the one row with all the wanted cells is told as it is read", () => {
  expect(valueIn(rows, { lang: "zh", place: "150300", status: "expected" })).toBe("20亿元");
  expect(valueIn(rows, { lang: "en", place: "150200" })).toBe("CNY 3 bn");
  expect(valueIn(rows, { lang: "en", status: "actual", member: "all" })).toBe("CNY 3 bn");
});

test("its period is told as it is read, and none where none is stated", () => {
  expect(periodIn(rows, { lang: "en", status: "expected" })).toBe("Jan–Nov 2022");
  expect(periodIn([row(money("1", { period_start: "", period_end: "" }))], { lang: "zh" })).toBe("");
});

test("none and several are refused", () => {
  expect(() => valueIn(rows, { lang: "zh", place: "150000" })).toThrow('no row: {"place":"150000"}.');
  expect(() => valueIn(rows, { lang: "zh", place: "150200", status: "expected" })).toThrow("no row");
  expect(() => valueIn(rows, { lang: "zh", status: "actual" })).toThrow('several rows: {"status":"actual"}.');
});
