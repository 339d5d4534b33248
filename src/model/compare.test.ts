import { describe, expect, test } from "vitest";
import type { ChartRow, Figure, Relation } from "./types.ts";
import { caveatKinds } from "./caveats/caveat.ts";
import { caveats, mixesIndicators, type CaveatKind } from "./compare.ts";
import { impliedBase, perHead, shareOf } from "./derive.ts";
import { citedFigure } from "../../test/lib/cited.ts";
import { relation } from "../../test/lib/relation.ts";
import { computed } from "../../test/lib/computed.ts";
import { census, count, figure, money, percent, row, world } from "../../test/lib/fixtures.ts";

const year = { period_end: "2022-12-31" };
const one = money("100");
const two = (cells: Partial<Figure>): Figure => money("50", { id: "demo-9", ...cells });
const growth = percent("25");
const world2 = world([one, growth]);

const find = (rows: readonly ChartRow[], kind: CaveatKind, data = world2) =>
  caveats(rows, data).find((caveat) => caveat.kind === kind);

test("values of one indicator, period, place and status need no word", () => {
  expect(caveats([row(one), row(two({}), "B")], world2)).toEqual([]);
  expect(caveats([], world2)).toEqual([]);
});

const cases: readonly [CaveatKind, readonly ChartRow[], string, string][] = [
  [
    "different-indicator",
    [row(one), row(two({ indicator: "signed" }), "B")],
    "指标不同，大小不能直接相比：“到位资金”、“协议投资”。",
    "Different indicators, not directly comparable in size: “funds”; “signed”.",
  ],
  [
    "different-indicator",
    [row(one), row(two({ indicator: "outside-funds" }), "B"), row(two({ id: "demo-8", indicator: "signed" }), "C")],
    "“到位资金”与“区外到位资金”含义或口径不同，不能直接比大小，也不能相加；另列有“协议投资”。",
    "“funds” and “outside-funds” measure different things: do not compare them directly or add them up; also shown: “signed”.",
  ],
  [
    "different-period-length",
    [row(one), row(two(year), "B"), row(two({ id: "demo-8", period_end: "2022-01-01" }), "C")],
    "统计时段长短不一。11个月：A；12个月：B；1天：C。",
    "The values cover periods of different lengths. 11 months: A. 12 months: B. 1 day: C.",
  ],
  [
    "different-number-of-events",
    [row(one), row(two({ dimension: "event", member: "a" }), "B")],
    "活动有单场的，也有几场合计的，不能比大小：B。",
    "Some are single events, others totals of several, so sizes do not compare: B.",
  ],
  [
    "unstated-criteria",
    [
      row(count(1, { indicator: "reserve" })),
      row(count(2, { id: "demo-8", indicator: "reserve", place: "150200" }), "B"),
    ],
    "各地按什么标准数，文中未说，不能比大小：图中全部数值。",
    "By what criteria each place counts is not stated, so sizes do not compare: all values shown.",
  ],
  [
    "uneven-reading",
    [
      row(computed({ id: "a", indicator: "derived-promises", inputs: ["demo-1"] })),
      row(computed({ id: "b", indicator: "derived-promises", inputs: ["demo-1"] }), "B"),
    ],
    "各地读到的承诺和后来的材料多少不一，个数不能相比：图中全部数值。",
    "More was read of one place than of another, so counts do not compare: all values shown.",
  ],
  [
    "unstated-period",
    [row(one), row(two({ flags: ["period-from-report"] }), "B")],
    "有的时期没有写全。11个月：A；“今年”，截至报道时，止于何日未载：B。",
    "Some periods are not printed in full. 11 months: A. “this year” as of the report, its last day not printed: B.",
  ],
  [
    "different-year",
    [row(one), row(two({ period_start: "2023-01-01", period_end: "2023-11-30" }), "B")],
    "年份不同。2022年：A；2023年：B。",
    "The values are for different years. 2022: A. 2023: B.",
  ],
  [
    "expected-beside-actual",
    [row(one), row(two({ status: "expected" }), "B")],
    "预计数或由预计数推算，报道时尚未实现：B。",
    "Expected, or derived from an expected value, and not yet achieved when reported: B.",
  ],
  [
    "target-beside-actual",
    [row(one, "A", "done"), row(two({ status: "target" }), "A", "wanted")],
    "目标数，不是已实现的数：wanted · A。",
    "Targets, not outcomes: wanted · A.",
  ],
  [
    "plan-or-capacity-beside-actual",
    [row(one), row(two({ status: "plan" }), "B"), row(two({ id: "demo-8", status: "capacity" }), "C")],
    "规划数或产能，不是已完成的数：B、C。",
    "Plans or capacities, not results: B; C.",
  ],
  [
    "threshold-beside-actual",
    [row(one), row(two({ status: "threshold" }), "B")],
    "只是分档的门槛，不是实际发生的数：B。",
    "Thresholds, not actual values: B.",
  ],
  [
    "nested-members",
    [row(figure({ dimension: "size", member: "≥10" })), row(two({ dimension: "size", member: "≥50" }), "B")],
    "“size分类”各档层层包含，不能相加。",
    "The tiers of “size” are nested one within another and must not be added up.",
  ],
  [
    "overlapping-categories",
    [row(figure({ dimension: "class", member: "a" })), row(two({ dimension: "class", member: "b" }), "B")],
    "“class分类”各项可能互有重叠，不能当作一个整体的几部分相加。",
    "The categories of “class” may overlap; do not add them up as parts of one whole.",
  ],
  [
    "population-base-year",
    [row(perHead({ value: one, census }))],
    "人均数的分母是2020年普查人口，与金额所属的2022年不在同一年。",
    "Per-head values divide by the 2020 census population, though the amounts are for 2022.",
  ],
  [
    "different-counting-word",
    [row(count(1)), row(count(2, { id: "demo-9", unit: "项" }), "B")],
    "量词不同，所数的未必是同一种东西。“个”：A；“项”：B。",
    "Counted with different Chinese measure words, so perhaps not the same kind of thing. “个”: A. “项”: B.",
  ],
  [
    "hedged",
    [row(one), row(two({ qualifier: "about" }), "B"), row(two({ id: "demo-8", qualifier: "at_least" }), "C")],
    "原文带有修饰语，或由这样的数推算，不是精确数。约：B；不低于：C。",
    "Hedged where it is printed, or derived from what is, so not exact. About: B. At least: C.",
  ],
  [
    "uncertain-print",
    [row(one), row(two({ flags: ["split", "lost-unit", "cut"] }), "B")],
    "原文不够清楚或可疑。单位缺失：B；句子中断：B。",
    "Unclear or odd in the original. Unit lost: B. Sentence cut off: B.",
  ],
  [
    "cited-note",
    [row(one), row(citedFigure({ note: { zh: "英文页面。", en: "An English text." } }), "B")],
    "引用页面的数（◇）。B：英文页面。",
    "Values of cited pages (◇). B: An English text.",
  ],
  [
    "derived-values",
    [row(one), row(impliedBase({ value: one, growth }), "B")],
    "由本站推算，报道中没有，括号内是四舍五入造成的可能范围：B（79.2–80.8亿元）。",
    "Derived here, not printed in any report (in brackets, the range that rounding allows): B (CNY 7.92–8.08 bn).",
  ],
  [
    "different-place-level",
    [row(one), row(two({ place: "150000" }), "B"), row(two({ id: "demo-8", place: "150200" }), "C")],
    "地区层级不同：内蒙古自治区包含乌海市、包头市。",
    "Places at different levels: Inner Mongolia contains Wuhai and Baotou.",
  ],
];

describe("each kind of caveat is found and worded", () => {
  test.each(cases)("%s", (kind, rows, zh, en) => {
    expect(find(rows, kind)?.text).toEqual({ zh, en });
  });
});

test("every kind of caveat has a case here", () => {
  expect([...new Set(cases.map(([kind]) => kind))]).toEqual([...caveatKinds]);
});

describe("what looks like a caveat but is none", () => {
  test.each<[string, CaveatKind, readonly ChartRow[]]>([
    [
      "targets among themselves",
      "target-beside-actual",
      [row(two({ status: "target" })), row(two({ status: "target" }))],
    ],
    [
      "one member of nested tiers",
      "nested-members",
      [row(figure({ dimension: "size", member: "≥10" })), row(one, "B")],
    ],
    [
      "members that add up",
      "nested-members",
      [row(figure({ dimension: "sector", member: "a" })), row(two({ dimension: "sector", member: "b" }), "B")],
    ],
    [
      "a base year is the same indicator",
      "different-indicator",
      [row(one), row(impliedBase({ value: one, growth }), "B")],
    ],
    ["two places of one level", "different-place-level", [row(one), row(two({ place: "150200" }))]],
    [
      "counts without a counting word",
      "different-counting-word",
      [row(count(1)), row(count(2, { unit: "", unit_base: "" }))],
    ],
  ])("%s", (_, kind, rows) => {
    expect(find(rows, kind)).toBeUndefined();
  });
});

test("a computed value carries the doubts of what went in", () => {
  const part = two({ qualifier: "nearly", flags: ["caption"] });
  const share = shareOf({ part, whole: one });
  const kinds = caveats([row(share)], world([one, part])).map(({ kind }) => kind);
  expect(kinds).toEqual(["hedged", "uncertain-print", "derived-values"]);
});

test("ids are those of the values concerned", () => {
  expect(find([row(one), row(two({ status: "target" }), "B")], "target-beside-actual")?.ids).toEqual(["demo-9"]);
});

test("a district lies in the region too, over the city between them", () => {
  const rows = [row(two({ place: "150000" })), row(two({ place: "150302" }), "B")];
  expect(find(rows, "different-place-level")?.text.zh).toContain("内蒙古自治区包含海勃湾区");
});

test("a long list of names is counted", () => {
  const rows = ["A", "B", "C", "D", "E", "F"].map((name, index) =>
    row(two({ id: `demo-${index}`, status: index === 0 ? "actual" : "target" }), name),
  );
  expect(find(rows, "target-beside-actual")?.text).toEqual({
    zh: "目标数，不是已实现的数：B、C、D、E等5项。",
    en: "Targets, not outcomes: B; C; D; E; and 1 more.",
  });
});

test("several kinds stand in one order", () => {
  const rows = [row(one), row(two({ ...year, status: "expected", qualifier: "about", indicator: "signed" }), "B")];
  expect(caveats(rows, world2).map(({ kind }) => kind)).toEqual([
    "different-indicator",
    "different-period-length",
    "expected-beside-actual",
    "hedged",
  ]);
});

test("an input that is nowhere stops the comparison", () => {
  const base = impliedBase({ value: two({}), growth });
  expect(() => caveats([row(base)], world2)).toThrow("unknown input: demo-9.");
});

test.each([
  ["two printed indicators", [row(one), row(two({ indicator: "signed" }))], true],
  ["one printed indicator", [row(one), row(two({}))], false],
  ["a value and its own base", [row(one), row(impliedBase({ value: one, growth }))], false],
  ["a value and another's growth", [row(one), row(growth)], true],
])("%s: mixed is %s", (_, rows, mixed) => {
  expect(mixesIndicators(rows, world2)).toBe(mixed);
});

const within = (part: Figure, whole: Figure): Relation =>
  relation({ kind: "part", expression: `${part.id} <= ${whole.id}`, figures: [part.id, whole.id] });

test("a part beside its whole is called a part, not a stranger", () => {
  const part = two({ indicator: "outside-funds" });
  const known = { ...world([one, part]), relations: [within(part, one)] };
  expect(find([row(one), row(part, "B")], "different-indicator", known)?.text).toEqual({
    zh: "“区外到位资金”含在“到位资金”之内，不能相加。",
    en: "“outside-funds” is part of “funds”: do not add them up.",
  });
});

test("a share beside a part and its whole leaves them a part and its whole", () => {
  const part = two({ indicator: "outside-funds" });
  const share = percent("50", { id: "demo-8", indicator: "share-of-funds" });
  const plain = world([one, part, share]);
  const known = {
    ...plain,
    indicators: plain.indicators.flatMap((each) =>
      each.id === "funds" ? [each, { ...each, id: "share-of-funds", kind: "share" as const }] : each,
    ),
    relations: [within(part, one)],
  };
  expect(find([row(one), row(part, "B"), row(share, "C")], "different-indicator", known)?.text.zh).toBe(
    "“区外到位资金”含在“到位资金”之内，不能相加。",
  );
});

test("a stock is counted at a time and has no length", () => {
  const stocks = { ...world2, indicators: world2.indicators.map((each) => ({ ...each, kind: "stock" as const })) };
  expect(find([row(one), row(two(year), "B")], "different-period-length", stocks)).toBeUndefined();
});
