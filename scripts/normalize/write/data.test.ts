import { expect, test } from "vitest";
import { blank } from "../../../test/lib/blank.ts";
import { makeTables } from "../../../test/tables.ts";
import { files } from "../../../src/tables/index.ts";
import { toData } from "./data.ts";

const reports = [{ id: "b" }, { id: "a" }];

test.each([
  ["funds", "100.50", "亿元", 100.5, 10_050_000_000, "CNY"],
  ["growth", "25", "%", 25, 0.25, "1"],
  ["growth", "-3.5", "%", -3.5, -0.035, "1"],
  ["projects", "34", "个", 34, 34, "个"],
  ["projects", "1.6", "万只", 1.6, 16_000, "只"],
  ["per-mu", "230", "万元", 230, 2_300_000, "CNY/mu"],
  // A fraction without an end is cut as computed values are.
  ["share", "1/3", "", 0.333333333333, 0.333333333333, "1"],
  ["share", "2/3", "%", 0.666666666667, 0.00666666666667, "1"],
])("a figure of %s printed as %s%s is %d, and %d %s", (indicator, printed, unit, value, value_base, unit_base) => {
  const [figure] = toData(makeTables({ figures: [{ indicator, value: printed, unit }] })).figures;
  expect(figure).toMatchObject({ value, unit, value_base, unit_base });
});

test("a figure is its row, with both notes", () => {
  const cells = {
    id: "a-007",
    line: "3",
    column: "4",
    printed: "约12个",
    period_start: "2022-01-01",
    period_end: "2022-11-30",
    qualifier: "about",
    status: "expected",
    dimension: "size",
    member: "large",
    flags: "cut;split",
    note: "预计",
    note_en: "expected",
  };
  expect(toData(makeTables({ figures: [cells] })).figures).toEqual([
    {
      ...cells,
      report: "a",
      line: 3,
      column: 4,
      indicator: "projects",
      place: "150200",
      value: 12,
      unit: "个",
      value_base: 12,
      exact: { value: "12", step: "1" },
      unit_base: "个",
      flags: ["cut", "split"],
      basis: "printed",
      note: { zh: "预计", en: "expected" },
      note_en: undefined,
    },
  ]);
});

test.each([[{ unit: "丈" }], [{ indicator: "other" }], [{ unit: "亿元" }]])(
  "a figure with %j was not checked",
  (cells) => {
    expect(() => toData(makeTables({ figures: [cells] }))).toThrow(new Error("unchecked figure: a-001"));
  },
);

test("a figure of a cited page has what is reckoned of one of a report", () => {
  const cells = { indicator: "funds", printed: "到位资金1.50亿元", value: "1.50", unit: "亿元" };
  const [figure] = toData(makeTables({ citedFigures: [cells] })).citedFigures;
  expect(figure).toMatchObject({ value_base: 150_000_000, unit_base: "CNY", basis: "printed", source: "p" });
  expect(figure?.exact).toEqual({ value: "150000000", step: "1000000", low: "149500000", high: "150500000" });
});

test("a count without a counting word counts all the same", () => {
  const [figure] = toData(makeTables({ citedFigures: [{ printed: "12 projects", unit: "" }] })).citedFigures;
  expect(figure).toMatchObject({ value_base: 12, unit_base: "" });
});

test("figures and numerals come in reading order, report by report as in their file", () => {
  const at = (report: string, line: string, column: string) => ({ report, line, column });
  const figures = [at("a", "1", "2"), at("a", "10", "1"), at("a", "9", "2"), at("a", "9", "1"), at("b", "7", "1")];
  const asides = [at("a", "9", "3"), at("b", "8", "1"), at("a", "1", "1")];
  const ids = figures.map((cells, index) => ({ id: `${cells.report}-${index}`, ...cells }));
  const data = toData(makeTables({ reports, figures: ids, asides }));
  const places = (rows: readonly { report: string; line: number; column: number }[]) =>
    rows.map(({ report, line, column }) => `${report}:${line}:${column}`);
  expect(places(data.figures)).toEqual(["b:7:1", "a:1:2", "a:9:1", "a:9:2", "a:10:1"]);
  expect(places(data.numerals)).toEqual(["b:7:1", "b:8:1", "a:1:1", "a:1:2", "a:9:1", "a:9:2", "a:9:3", "a:10:1"]);
});

test("every numeral is a figure, or set aside with a reason", () => {
  const asides = [{ line: "2", column: "5", printed: "第二", reason: "ordinal" }];
  expect(toData(makeTables({ figures: [{ column: "3" }], asides })).numerals).toEqual([
    { report: "a", line: 1, column: 3, printed: "12个", disposition: "figure", figure: "a-001", reason: "" },
    { report: "a", line: 2, column: 5, printed: "第二", disposition: "aside", figure: "", reason: "ordinal" },
  ]);
});

test("the other tables are told row by row, texts in both languages, without the place in their files", () => {
  const sha256 = "0".repeat(64);
  const data = toData(
    makeTables({
      reports: [{ id: "a", publisher: "甲报", published: "2022-12-05", note: "注", note_en: "note" }],
      indicators: [{ id: "funds", unit: "CNY", kind: "flow", low: "0.5", high: "2", not_with: "growth" }],
      places: [{ code: "150200" }],
      units: [{ unit: "%", base: "1", factor: "0.01", en: "%" }],
      members: [{ dimension: "size", member: "large" }],
      census: [{ note: "注", note_en: "note" }],
      corrections: [{}],
      readings: [{}],
      releases: [{}],
      tiles: [{ column: "1", row: "2", narrow_column: "3", narrow_row: "4" }],
      targetRegions: [{ id: "delta" }],
      terms: [{ id: "signed", avoid: "乙;丙", avoid_en: "B" }],
      courting: [{}],
    }),
  );
  const words = { zh: "甲", en: "A" };
  expect(data).toMatchObject({ figures: [], numerals: [], relations: [], chains: [], nodes: [], ventures: [] });
  expect(data.reports).toEqual([
    {
      ...blank(files.reports),
      id: "a",
      place: "150200",
      title: "甲",
      title_en: "A",
      publisher: "甲报",
      published: "2022-12-05",
      published_from: "",
      published_to: "",
      kind: "press",
      lines: 40,
      sha256,
      note: { zh: "注", en: "note" },
    },
  ]);
  expect(data.indicators).toEqual([
    {
      id: "funds",
      ...words,
      definition: words,
      unit: "CNY",
      kind: "flow",
      low: 0.5,
      high: 2,
      not_with: ["growth"],
      near: [],
    },
  ]);
  expect(data.places).toEqual([{ code: "150200", ...words, level: "league", parent: "150000" }]);
  expect(data.units).toEqual([{ unit: "%", base: "1", factor: 0.01, en: "%" }]);
  expect(data.members).toEqual([{ dimension: "size", member: "large", ...words, nature: "" }]);
  expect(data.census).toEqual([
    { id: "census-2020-150200", place: "150200", residents: 1000, source: words, note: { zh: "注", en: "note" } },
  ]);
  expect(data.corrections).toEqual([
    { figure: "a-001", printed: "12个", kind: "odd-unit", reading: words, date: "2022-12-31", version: "0.1.0" },
  ]);
  expect(data.readings).toEqual([{ field: "value", differences: 1, first: 1, second: 0, neither: 0, rule: words }]);
  expect(data.releases).toEqual([{ version: "0.1.0", date: "2022-12-31", summary: words }]);
  expect(data.tiles).toEqual([{ place: "150200", column: 1, row: 2, narrow_column: 3, narrow_row: 4 }]);
  expect(data.targetRegions).toEqual([{ id: "delta", ...words, members: words }]);
  expect(data.terms).toEqual([
    {
      id: "signed",
      use: "field",
      ...words,
      meaning: words,
      avoid: ["乙", "丙"],
      avoid_en: ["B"],
      also: [],
      also_en: [],
    },
  ]);
  expect(data.courting).toEqual([
    { id: "court-1", report: "a", line: 1, place: "150200", each: "", region: "delta", printed: words, means: words },
  ]);
});

test("a figure says exactly what it may stand for", () => {
  const cells = [
    { id: "a-001", printed: "1.50亿元", indicator: "funds", value: "1.5", unit: "亿元" },
    { id: "a-002", printed: "三分之一", indicator: "share", value: "1/3", unit: "", column: "9" },
  ];
  expect(toData(makeTables({ figures: cells })).figures.map(({ exact }) => exact)).toEqual([
    { value: "150000000", step: "1000000", low: "149500000", high: "150500000" },
    { value: "1/3", step: "0", low: "1/3", high: "1/3" },
  ]);
});
