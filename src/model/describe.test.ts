import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { impliedBase } from "./derive.ts";
import { altText } from "./describe.ts";
import { formatValue } from "./format.ts";
import { count, money, percent, row, world } from "../../test/lib/fixtures.ts";

const one = money("100");
const growth = percent("25");
const wanted = money("200", { id: "demo-9", report: "other", status: "target", period_end: "2022-12-31" });
const data = world([one, growth, wanted]);
const chart = { kind: "bars", subtitle: { zh: "到位资金，亿元", en: "Funds received, CNY bn" } } as const;
const rows = [row(one), row(impliedBase({ value: one, growth }), "B"), row(wanted, "C")];

describe("an alternative text gives type, measure, period, extremes, what is not printed fact, and the reports", () => {
  test("in Chinese", () => {
    expect(altText({ chart, rows, lang: "zh", data })).toBe(
      "条形图：到位资金，亿元。时期：2022年1—11月、2021年1—11月、2022年。共3个标记，最大为C 200亿元（目标，乌海市），最小为B ≈80.0亿元（乌海市）。" +
        "推算：B。目标：C。来源：《演示》、《另一份…》。",
    );
  });
  test("in English", () => {
    expect(altText({ chart, rows, lang: "en", data })).toBe(
      "Bar chart: Funds received, CNY bn. Periods: Jan–Nov 2022; Jan–Nov 2021; 2022. " +
        "3 marks; largest C CNY 20 bn (target, Wuhai); smallest B ≈\u00a0CNY 8.00 bn (Wuhai). Derived: B. Target: C. Source: “Demo”; “Other…”.",
    );
  });
});

test("a subtitle that names a year has said the period", () => {
  const subtitle = { zh: "2022年1—11月到位资金，亿元", en: "Funds received, Jan–Nov 2022, CNY bn" };
  expect(altText({ chart: { ...chart, subtitle }, rows: [row(one)], lang: "zh", data })).toBe(
    "条形图：2022年1—11月到位资金，亿元。共1个标记，A 100亿元（乌海市）。来源：《演示》。",
  );
});

test("extremes are told of each unit, and of a unit with one mark that mark", () => {
  const mixed = [row(count(9), "N"), row(one), row(wanted, "C")];
  expect(altText({ chart, rows: mixed, lang: "en", data })).toContain(
    "3 marks; N 9 (Wuhai); largest C CNY 20 bn (target, Wuhai); smallest A CNY 10 bn (Wuhai).",
  );
});

test("beside other groups the extremes are told to be those of their own", () => {
  const rows = [row(one, "A", "G"), row(money("150", { id: "demo-8" }), "B", "G"), row(money("900"), "C", "H")];
  expect(altText({ chart, rows, lang: "zh", data })).toContain(
    "共3个标记，G中最大为B 150亿元（乌海市），最小为A 100亿元（乌海市），C 900亿元（乌海市）。",
  );
  expect(altText({ chart, rows: rows.slice(0, 2), lang: "zh", data })).not.toContain("G中");
});

test("a table of figures tells its numbers, each with its group", () => {
  const text = altText({
    chart: { ...chart, kind: "figures" },
    rows: [row(one, "A", "G"), row(wanted, "C")],
    lang: "zh",
    data,
  });
  expect(text).toContain("共2个标记，G · A 100亿元（乌海市），C 200亿元（目标，乌海市）。");
});

test("of ranges the ends are told, wherever the values lie", () => {
  const text = altText({
    chart: { ...chart, kind: "ranges" },
    rows: [row(one), row(money("101"), "B")],
    lang: "zh",
    data,
  });
  expect(text).toContain(
    "上端最高的是B 101亿元（乌海市）（100.5–101.5亿元），下端最低的是A 100亿元（乌海市）（99.5–100.5亿元）",
  );
});

const drawn = fc.record({ value: fc.integer({ min: 1, max: 99 }), kind: fc.constantFrom("money", "count", "percent") });

test("whatever is drawn, the extremes named are those of the rows of each unit", () => {
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 6 }), (sample) => {
      const made = { money: (n: number) => money(String(n)), count, percent: (n: number) => percent(String(n)) };
      const rows = sample.map(({ value, kind }, n) => row(made[kind](value), `#${n}`));
      const text = altText({ chart, rows, lang: "zh", data });
      for (const members of Map.groupBy(rows, ({ of }) => of.unit_base).values()) {
        const sizes = members.map(({ of }) => of.value_base);
        const told = members.filter(({ of, label }) => text.includes(`${label.zh} ${formatValue(of, "zh")}`));
        const named = told.map(({ of }) => of.value_base);
        expect([Math.max(...named), Math.min(...named)]).toEqual([Math.max(...sizes), Math.min(...sizes)]);
      }
    }),
  );
});

test.each([
  ["bars", "条形图", "Bar chart"],
  ["steps", "步骤图", "Step chart"],
  ["tiers", "层级图", "Tier chart"],
  ["paired", "成对条形图", "Paired bar chart"],
  ["units", "计数图", "Unit chart"],
  ["path", "路径图", "Path chart"],
  ["dots", "点图", "Dot plot"],
  ["ranges", "区间图", "Range chart"],
  ["figures", "数字表", "Table of figures"],
  ["nested", "嵌套图", "Nested bars"],
  ["squares", "方格图", "Squares"],
  ["series", "时间序列图", "Time series"],
  ["map", "产业链图", "Chain map"],
] as const)("%s is called %s and %s", (kind, zh, en) => {
  const subtitle = { zh: "1.6倍的数。", en: "1.6 times." };
  expect(altText({ chart: { kind, subtitle }, rows: [], lang: "zh", data })).toBe(`${zh}：1.6倍的数。共0个标记。`);
  expect(altText({ chart: { kind, subtitle }, rows: [], lang: "en", data })).toBe(`${en}: 1.6 times. 0 marks.`);
});

test("a single mark is no plural, one without a period says so, and what is expected is told", () => {
  const single = money("1", { status: "expected", period_start: "", period_end: "" });
  const options = { chart, rows: [row(single)], data: world([single]) };
  expect(altText({ ...options, lang: "zh" })).toBe(
    "条形图：到位资金，亿元。共1个标记，A 1亿元（预计，乌海市，时期未载）。预计：A。来源：《演示》。",
  );
  expect(altText({ ...options, lang: "en" })).toBe(
    "Bar chart: Funds received, CNY bn. 1 mark; A CNY 100 m (expected, Wuhai, period not stated). Expected: A. Source: “Demo”.",
  );
});

test("marks of one value have neither largest nor smallest", () => {
  const same = [row(one), row(money("100", { id: "demo-8" }), "B")];
  expect(altText({ chart, rows: same, lang: "zh", data })).toContain("。共2个标记，A 100亿元（乌海市）。");
});

test("marks that rounding leaves open are not ranked, those it does not are", () => {
  const base = impliedBase({ value: one, growth });
  const beside = (value: string) => {
    const rows = [row(base, "A"), row(money(value, { id: "demo-8" }), "B")];
    return altText({ chart, rows, lang: "zh", data });
  };
  expect(beside(String(base.value))).not.toMatch(/最大|最小/);
  expect(beside(String(base.value * 2))).toContain("最大为B");
});

test("a value computed from a target is told as computed, not as a target", () => {
  const share = { ...impliedBase({ value: one, growth }), status: "target" } as const;
  expect(altText({ chart, rows: [row(share)], lang: "en", data })).toMatch(/\. Derived: A\. Source: “Demo”\.$/);
});

test("of many reports two are named, of a long text one", () => {
  const known = {
    ...data,
    reports: ["a", "b", "c"].map((id) => ({ ...data.reports[0], id, title: id, title_en: id })),
  };
  const cited = ["a", "b", "c"].map((report) => row(money("1", { report }), report));
  const text = altText({ chart, rows: cited, lang: "en", data: known as typeof data });
  expect(text).toMatch(/Source: “a”; “b”; and 1 more\.$/);
  const subtitle = { zh: "", en: "x".repeat(400) };
  expect(altText({ chart: { ...chart, subtitle }, rows: cited, lang: "en", data: known as typeof data })).toMatch(
    /Source: “a”; and 2 more\.$/,
  );
});

const targets = (length: number, name: string) =>
  Array.from({ length }, (_, index) =>
    row(money(String(index + 1), { id: `demo-${index}`, status: "target" }), `${name} ${index}`),
  );
const ofLength = (length: number) => {
  const text = (subtitle: string) =>
    altText({ chart: { ...chart, subtitle: { zh: "", en: subtitle } }, rows: targets(4, "N"), lang: "en", data });
  return text("x".repeat(length - text("").length));
};

test("what is said at a mark is told with its name, before the report", () => {
  const [at] = targets(1, "N");
  if (!at) throw new Error("no row");
  const annotations = [{ row: at, text: { zh: "口径未载", en: "Scope not stated" } }];
  const told = (lang: "zh" | "en") => altText({ chart, rows: [at], annotations, lang, data });
  expect(told("en")).toMatch(/\. [^.]+: Scope not stated\. Source: “Demo”\.$/);
  expect(told("zh")).toMatch(/。[^。]+：口径未载。来源：/);
});

test("four hundred characters may be full, one more name fewer marks", () => {
  expect(ofLength(400)).toHaveLength(400);
  expect(ofLength(400)).toContain("Target: N 0; N 1; N 2; and 1 more.");
  expect(ofLength(401)).toContain("Target: N 0; N 1; and 2 more.");
});

test("with no room for names their number must do, and the report is still named", () => {
  const text = altText({ chart, rows: targets(12, "A name ".repeat(20)), lang: "en", data });
  expect(text).toMatch(/\. Target: 12 values\. Source: “Demo”\.$/);
});

test("many long names are counted to keep within 400 characters", () => {
  const long = Array.from({ length: 12 }, (_, index) =>
    row(
      money(String(index + 1), { id: `demo-${index}`, status: "target" }),
      `A very, very long name of one of the marks in this chart: ${index}`,
    ),
  );
  const text = altText({ chart, rows: long, lang: "en", data });
  expect(text.length).toBeLessThanOrEqual(400);
  expect(text).toMatch(/and 1[01] more|Target: 12/);
});

test("a chart without rows still says what it is", () => {
  expect(altText({ chart, rows: [], lang: "en", data })).toBe("Bar chart: Funds received, CNY bn. 0 marks.");
});

test("where two names of a group would make it too long and one does not, one is told and the rest counted", () => {
  const long = (letter: string) => letter.repeat(72);
  const targets = ["A", "B", "C"].map((letter, n) => ({
    of: money(String(100 + n), { id: `demo-${n}`, status: "target" as const }),
    label: { zh: long(letter), en: long(letter) },
  }));
  const text = altText({ chart, rows: targets, lang: "en", data: world(targets.map(({ of }) => of)) });
  expect(text.length).toBeLessThanOrEqual(400);
  expect(text).toContain(`Target: ${long("A")}`);
  expect(text).not.toMatch(/Target: [^.]*B/);
});

test("of a series the first and the last of each part are told, whatever their size", () => {
  const years = ["2020", "2021", "2022"].map((year, index) =>
    row(
      money(String(3 - index), { id: `demo-${year}`, period_start: `${year}-01-01`, period_end: `${year}-12-31` }),
      year,
      index < 2 ? "甲" : "乙",
    ),
  );
  const text = altText({ chart: { ...chart, kind: "series" }, rows: years, lang: "zh", data });
  expect(text).toContain("共3个标记，甲 · 2020 3亿元（乌海市），到2021 2亿元（乌海市），乙 · 2022 1亿元（乌海市）");
});
