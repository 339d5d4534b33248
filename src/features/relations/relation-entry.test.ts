import { describe, expect, test } from "vitest";
import { relation } from "../../../test/lib/relation.ts";
import type { Relation } from "../../model/types.ts";
import { relationEntry } from "./relation-entry.ts";
import { count, money, percent, world } from "../../../test/lib/fixtures.ts";

const data = world([
  count(7, { id: "o-1", report: "other", line: 2 }),
  count(5, { id: "d-1", line: 11 }),
  count(5, { id: "d-2", line: 11 }),
  percent("25", { id: "d-3", line: 3 }),
  money("100", { id: "d-4", line: 4 }),
]);

const things = { unit: "个", unit_base: "个" };
const both = (cells: Partial<Relation>) => [
  relationEntry(relation(cells), { data, lang: "zh" }),
  relationEntry(relation(cells), { data, lang: "en" }),
];
const exactly = (value: number) => ({ computed: value, low: value, high: value });
const claim = (value: number) => ({ claimed: value, claimed_low: value, claimed_high: value });

describe("both sides of a relation are named for what they are:", () => {
  test.each<[string, Partial<Relation>, object, readonly string[], readonly string[]]>([
    [
      "two prints",
      { ...things, ...exactly(5), ...claim(5), expression: "d-1 = d-2" },
      { came: "printed", alike: true, said: true },
      ["文中", ""],
      ["As printed", ""],
    ],
    [
      "two prints that are rounded, of which more is to be said",
      { unit: "%", unit_base: "1", computed: 0.25, low: 0.245, high: 0.255, ...claim(0.25), expression: "d-3 = d-3" },
      { came: "printed", alike: true, said: false },
      ["文中", ""],
      ["As printed", ""],
    ],
    [
      "a sum and a print",
      { ...things, ...exactly(12), ...claim(5), expression: "d-1 + o-1 = d-2" },
      { came: "derived", alike: false, said: false },
      ["算得", "文中"],
      ["Computed", "As printed"],
    ],
    [
      "a print and a sum",
      { ...things, ...exactly(5), ...claim(12), expression: "d-1 <= d-2 + o-1" },
      { came: "derived", alike: true, said: false },
      ["算得", "右边算得"],
      ["Computed", "Right side, computed"],
    ],
    [
      "what no report prints",
      { ...things, ...exactly(12), basis: "inferred", expression: "d-1 + o-1 = ?" },
      { came: "inferred", alike: true, said: false, claimed: undefined },
      ["倒推", ""],
      ["Inferred", ""],
    ],
    [
      "a list, of which the sum itself says all",
      { ...things, ...exactly(4), ...claim(5), kind: "count-of-list", expression: "4 = d-1" },
      { said: true },
      ["算得", "文中"],
      ["Computed", "As printed"],
    ],
  ])("%s", (_, cells, facts, zh, en) => {
    const entries = both(cells);
    for (const entry of entries) expect(entry).toMatchObject(facts);
    expect(entries.map(({ term, claimedTerm }) => [term, claimedTerm])).toEqual([zh, en]);
  });
});

test.each<[string, Partial<Relation>, string, string]>([
  [
    "with its range",
    { computed: 3.226e9, low: 3.172e9, high: 3.279e9 },
    "≈32.3亿元（31.7–32.8亿元）",
    "≈\u00a0CNY 3.23 bn (CNY 3.17–3.28 bn)",
  ],
  ["by its range alone", { low: 1.976e11, high: 3.958e11 }, "1976–3958亿元", "CNY 197–396 bn"],
  ["without a range", { ...things, ...exactly(12) }, "12个", "12"],
])("what a relation comes to is told %s", (_, cells, zh, en) => {
  expect(both({ ...cells, expression: "d-4 / 3 = ?" }).map(({ computed }) => computed)).toEqual([zh, en]);
});

test("what is claimed is told in the same way", () => {
  const cells = { ...things, ...exactly(12), claimed: 0.25, claimed_low: 0.245, claimed_high: 0.255 };
  expect(
    both({ ...cells, unit: "%", unit_base: "1", expression: "d-1 + d-2 = d-3" }).map(({ claimed }) => claimed),
  ).toEqual(["25%（24.5–25.5%）", "25% (24.5–25.5%)"]);
});

test.each([
  [true, "合得上的整数只有这一个", "the only whole number that fits"],
  [false, "", ""],
])("a count that is the only whole number, %j, is told as such", (onlyWhole, zh, en) => {
  const cells = { ...things, ...exactly(102), onlyWhole, basis: "inferred", expression: "d-1 + d-2 = ?" } as const;
  expect(both(cells).map(({ computed, only }) => [computed, only])).toEqual([
    ["102个", zh],
    ["102", en],
  ]);
});

test("a line that is named beside the figures leads to its report", () => {
  const [zh] = both({ expression: "2 < 4", figures: ["d-3"], lines: ["demo:31", "other:5", "demo:3"] });
  expect(
    zh?.sources.map(({ report, lines }) => [report, ...lines.map(({ words, path }) => `${words} ${path}`)]),
  ).toEqual([
    ["demo", "第3行 reports/demo/#d-3", "第31行 reports/demo/"],
    ["other", "第5行 reports/other/"],
  ]);
  expect(zh?.reports).toEqual(["demo", "other"]);
});

test("a relation rests on the lines of its figures, each once and in order, under their reports", () => {
  const cells = { expression: "1 = 1", figures: ["d-2", "d-3", "o-1", "d-4", "d-1"], ...exactly(1) };
  const [zh, en] = both(cells);
  expect(zh?.sources).toEqual([
    { report: "other", title: "《另一份…》", lines: [{ words: "第2行", path: "reports/other/#o-1" }] },
    {
      report: "demo",
      title: "《演示》",
      lines: [
        { words: "第3行", path: "reports/demo/#d-3" },
        { words: "第4行", path: "reports/demo/#d-4" },
        { words: "第11行", path: "reports/demo/#d-1" },
      ],
    },
  ]);
  expect(en?.sources[0]).toMatchObject({ title: "“Other…”", lines: [{ words: "line 2" }] });
  expect(zh?.reports).toEqual(["demo", "other"]);
});

test("its sum is written with the prints", () => {
  const [zh, en] = both({ expression: "d-4 / 4 = ?", computed: 2.5e9 });
  expect([zh, en].map((entry) => entry?.sums[0]?.map(({ text }) => text).join(" "))).toEqual([
    "100亿元 ÷ 4 = ？",
    "CNY 10 bn ÷ 4 = ?",
  ]);
});

test("its figures stand side by side where they are two or more, each once, and not too many", () => {
  const compared = (...figures: readonly string[]) =>
    relationEntry(relation({ figures }), { data: many, lang: "zh" }).compared;
  const many = world("abcdefg".split("").map((id) => count(1, { id })));
  expect(compared("a", "b", "a")).toEqual(["a", "b"]);
  expect(compared("a", "x")).toEqual([]);
  expect(compared(..."abcdef")).toHaveLength(6);
  expect(compared(..."abcdefg")).toEqual([]);
});
