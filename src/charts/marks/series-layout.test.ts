import { describe, expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { slackOf, textWidth } from "../../drawing/measure.ts";
import type { ChartRow } from "../define-chart.ts";
import { layOutSeries } from "./series-layout.ts";
import { styles } from "./words.ts";

const data = { ...world(), citedFigures: [citedFigure()] };
const year = (name: string) => ({ period_start: `${name}-01-01`, period_end: `${name}-12-31` });
const lay = (rows: readonly ChartRow[], options: Partial<Parameters<typeof layOutSeries>[1]> = {}) =>
  layOutSeries(rows, { document, data, width: 640, lang: "zh", ...options });
const two = [row(money("4", year("2022")), "2022", "甲"), row(money("2", year("2023")), "2023", "甲")];
const other = row(money("9", { indicator: "outside-funds", ...year("2024") }), "2024", "乙");

test("in a part heights are in proportion from one floor, and widths those of the periods", () => {
  const { spans, floors } = lay(two);
  const [first, second] = spans.map(({ y1, y2 }) => y2 - y1);
  expect(first).toBeCloseTo(2 * (second ?? NaN));
  expect(new Set(spans.map(({ y2 }) => y2))).toEqual(new Set(floors.map(({ y1 }) => y1)));
  const [a, b] = spans.map(({ x1, x2 }) => x2 - x1);
  expect(a).toBeCloseTo(b ?? NaN);
});

test("each part tells its rows to the one scale that they share; a value alone has none", () => {
  const told: (readonly ChartRow[])[] = [];
  const { spans } = lay([...two, other], { onScale: (rows) => told.push(rows) });
  expect(told).toEqual([two]);
  expect(spans.map(({ alone, y1, y2 }) => [alone, y2 - y1])).toEqual([
    [false, 112],
    [false, 56],
    [true, 12],
  ]);
});

describe("words", () => {
  const said = (rows: readonly ChartRow[], role: string) =>
    lay(rows)
      .words.filter((word) => word.role === role)
      .map(({ text }) => text);
  test("name each scope, and say at a break that nothing connects over it", () => {
    expect(said([...two, other], "group")).toEqual(["甲", "乙"]);
    expect(said([...two, other], "period")).toEqual(["口径不同，不相连"]);
    expect(lay([...two, other]).breaks).toHaveLength(1);
    expect(lay(two).breaks).toEqual([]);
  });

  test("tell a period that is no year, what is no result, and by its sign what is cited", () => {
    const rows = [
      row(money("1"), "a", "甲"),
      row(money("2", { status: "target", ...year("2022") }), "b", "甲"),
      row(citedFigure(), "c", "甲"),
    ];
    expect(said(rows, "detail")).toEqual(["目标", "2022年1—11月"]);
    expect(said(rows, "value")).toEqual(expect.arrayContaining(["◇\u00a090亿元"]));
  });

  test("tell the years, every second where there is no room for all", () => {
    const long = [row(money("1", year("2010")), "a", "甲"), row(money("1", year("2023")), "b", "甲")];
    expect(said(two, "tick")).toEqual(["2022年", "2023年"]);
    expect(
      lay(long, { width: 360 })
        .words.filter(({ role }) => role === "tick")
        .map(({ text }) => text),
    ).toEqual(["2011年", "2013年", "2015年", "2017年", "2019年", "2021年", "2023年"]);
  });
});

test("what has no period stands beside the axis, under a word that says so", () => {
  const { spans, time, words } = lay([...two, row(money("1", { period_start: "", period_end: "" }), "c", "丙")]);
  const end = time.years.at(-1)?.x2 ?? NaN;
  expect(spans.at(-1)?.x1).toBeGreaterThan(end);
  expect(words.find(({ text }) => text === "时期未载")?.x).toBeGreaterThan(end);
});

describe("what is said at a span", () => {
  const half = row(money("1", { period_start: "2022-01-01", period_end: "2022-06-30" }), "半年", "甲");
  const at = (one: ChartRow) => [{ row: one, text: { zh: "口径未载", en: "scope not stated" }, rests: [] }];

  test("stands under its part, which grows by it, and hangs on what is seen of the span", () => {
    const [whole] = two;
    if (!whole) throw new Error("no row");
    const rows = [...two, half];
    const [plain, told] = [lay(rows), lay(rows, { annotations: at(whole) })];
    const [floor] = told.floors;
    const [reason] = told.reasons;
    expect(reason?.words.map(({ text }) => text)).toEqual(["口径未载"]);
    expect(reason?.words[0]?.y).toBeGreaterThan(floor?.y1 ?? NaN);
    expect(told.height - plain.height).toBe(22);
    const shown = told.spans.find(({ row: { label } }) => label.zh === "半年");
    expect(reason?.leader.x).toBeGreaterThan(shown?.x2 ?? NaN);
    expect(reason?.leader.y1).toBeLessThan(floor?.y1 ?? NaN);
  });

  test("is not said where nothing is", () => {
    expect(lay(two).reasons).toEqual([]);
  });
});

test("no line that parts the years strikes through words", () => {
  const parts = { start: 0, middle: 0.5, end: 1 };
  const rows = [
    ...two,
    row(money("9", { indicator: "outside-funds", ...year("2024") }), "2024", "很长的一个口径的名称".repeat(3)),
  ];
  const { rules, words } = lay(rows, { width: 360 });
  expect(rules.length).toBeGreaterThan(4);
  const struck = words.filter(({ x, y, text, role }) => {
    const { size, anchor } = styles[role];
    const x1 = x - textWidth(text, { size }) * parts[anchor];
    return rules.some((rule) => x1 < rule.x1 && rule.x1 < x1 + textWidth(text, { size }) && rule.y1 < y && y < rule.y2);
  });
  expect(struck).toEqual([]);
});

test.each([320, 375, 640])("words keep within a drawing of %d px in wide fonts too", (width) => {
  const rows = [
    row(money("1002.47", year("2018")), "a", "A"),
    row(money("784", { qualifier: "more_than", ...year("2025") }), "b", "A"),
    row(money("120", { qualifier: "more_than", period_start: "", period_end: "" }), "c", "A"),
  ];
  const parts = { start: 0, middle: 0.5, end: 1 };
  const outside = lay(rows, { width, lang: "en" }).words.filter(({ x, text, role }) => {
    const { size, weight = 400, anchor } = styles[role];
    const wide = textWidth(text, { size }) * slackOf(text, { bold: weight >= 600 });
    const x1 = x - wide * parts[anchor];
    return x1 < -1e-9 || x1 + wide > width + 1e-9;
  });
  expect(outside).toEqual([]);
});
