import { describe, expect, test } from "vitest";
import { reasons } from "../../src/model/types.ts";
import { headerOf } from "../../src/tables/declare.ts";
import { figures } from "../../src/tables/figures.ts";
import type { Holder } from "./hold.ts";
import { enterRows } from "./rows.ts";
import { readSheet } from "./sheet.ts";

const figure = {
  line: "3",
  column: "4",
  printed: "约13.40亿元",
  value: "13.40",
  unit: "亿元",
  qualifier: "about",
  period: "2022-01-01/2022-11-30",
  place: "150200",
  indicator: "funds",
  figure_or_aside: "figure",
};
type Cells = Readonly<Record<string, string>>;

/** Finds every print in its text and every cell in its print. */
const agreeing: Holder = { text: () => [], print: () => [] };

/** A sheet of these rows, entered for the report `demo`. */
function enter(...rows: readonly Cells[]) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const sheet = readSheet(Buffer.from(lines.map((cells) => cells.join("\t")).join("\n")), "s.csv");
  return enterRows(sheet.rows, { report: "demo", name: "s.csv", holder: agreeing });
}

/** The cells of the first figure by column. */
function cellsOf(row: Cells): Record<string, string | undefined> {
  const [cells] = enter(row).figures;
  const given: Readonly<Partial<Record<string, string>>> = cells ?? {};
  return Object.fromEntries(headerOf(figures).map((column) => [column, given[column]]));
}

test("a judged figure is a row of the report, with all that its judge added", () => {
  const judged = { status: "expected", dimension: "size", member: "large", flags: "cut", note: "注", note_en: "note" };
  expect(cellsOf({ ...figure, ...judged })).toMatchObject({
    id: "demo-001",
    line: "3",
    column: "4",
    printed: "约13.40亿元",
    indicator: "funds",
    place: "150200",
    period_start: "2022-01-01",
    period_end: "2022-11-30",
    value: "13.40",
    unit: "亿元",
    qualifier: "about",
    ...judged,
  });
});

test("what a judge leaves empty is exact and actual, of no period and without a note", () => {
  const row = { ...figure, qualifier: "", period: "" };
  expect(enter(row).faults).toEqual([]);
  expect(cellsOf(row)).toMatchObject({
    period_start: "",
    period_end: "",
    qualifier: "exact",
    status: "actual",
    dimension: "",
    note_en: "",
  });
});

test.each([
  // A spreadsheet drops the zeros at the end.
  ["13.40亿元", "13.4", "13.40"],
  ["１３．４０亿元", "13.4", "13.40"],
  ["1,005,136万元", "1005136", "1005136"],
  ["下降13.40%", "-13.4", "-13.40"],
  ["13.40亿元", "13.41", "13.41"],
  ["三亿元", "3", "3"],
  ["1/3", "1/3", "1/3"],
  ["若干", "", ""],
  ["若干", "0", "0"],
])("of %s, judged as %j, the value is %j", (printed, value, expected) => {
  expect(cellsOf({ ...figure, printed, value })["value"]).toBe(expected);
});

describe("rows", () => {
  const at = (line: string, column: string, figure_or_aside = "figure") => ({
    ...figure,
    line,
    column,
    figure_or_aside,
  });

  test("stand in reading order, the figures numbered, fixed words left out", () => {
    const entered = enter(
      at("10", "1"),
      { ...at("9", "10", "aside"), reason: "date" },
      at("9", "9"),
      at("9", "2", "word"),
      { ...at("9", "1", "aside"), printed: "第二", reason: "ordinal" },
    );
    expect(entered.figures.map(({ id, line, column }) => [id, line, column])).toEqual([
      ["demo-001", "9", "9"],
      ["demo-002", "10", "1"],
    ]);
    expect(entered.asides).toEqual([
      { line: "9", column: "1", printed: "第二", reason: "ordinal" },
      { line: "9", column: "10", printed: "约13.40亿元", reason: "date" },
    ]);
    expect(entered.faults).toEqual([]);
  });

  test.each(reasons)("may be set aside as %s", (reason) => {
    expect(enter({ ...at("1", "1", "aside"), reason }).faults).toEqual([]);
  });
});

test.each<[Cells, string]>([
  [{ ...figure, figure_or_aside: "" }, "(figure_or_aside): unknown word: none. Write figure, aside or word"],
  [{ ...figure, figure_or_aside: "Figure" }, "(figure_or_aside): unknown word: Figure. Write figure, aside or word"],
  [{ ...figure, figure_or_aside: "aside" }, `(reason): unknown reason: none. Known: ${reasons.join(", ")}`],
  [
    { ...figure, figure_or_aside: "aside", reason: "whim" },
    `(reason): unknown reason: whim. Known: ${reasons.join(", ")}`,
  ],
  [{ ...figure, indicator: "" }, "(indicator): empty cell: name an indicator of vocab/indicators.csv"],
  [{ ...figure, place: "" }, "(place): empty cell. Name one of vocab/places.csv"],
  [{ ...figure, place: "1;2" }, "(place): several places: 1;2. Name one of vocab/places.csv"],
  ...["2022", "2022-01-01", "2022-01-01/2022-11", "2022-01-01/2022-11-30/", "X2022-01-01/2022-11-30"].map(
    (period): [Cells, string] => [
      { ...figure, period },
      `(period): invalid period: ${period}. Write it as 2022-01-01/2022-11-30, or empty the cell`,
    ],
  ),
])("what is still to be judged is told by its row in the sheet: %j", (row, message) => {
  expect(enter({ ...figure, column: "9" }, row).faults).toEqual([`s.csv row 3 ${message}`]);
});

test("what the text or the print says otherwise is told by row and column, of a cell not yet judged only once", () => {
  const holder: Holder = {
    text: ({ printed }) => (printed === "13.4" ? [{ column: "printed", message: "not in the text" }] : []),
    print: ({ unit }) => ["unit", "indicator"].map((column) => ({ column, message: `of ${unit}` })),
  };
  const sheet = readSheet(Buffer.from("line,column,printed,figure_or_aside,place,unit\n3,4,13.4,figure,1,元"), "s.csv");
  expect(enterRows(sheet.rows, { report: "demo", name: "s.csv", holder }).faults).toEqual([
    "s.csv row 2 (printed): not in the text",
    "s.csv row 2 (indicator): empty cell: name an indicator of vocab/indicators.csv",
    "s.csv row 2 (unit): of 元",
  ]);
});

test("what stands twice in the sheet is told, and a fixed word is not looked for", () => {
  const holder: Holder = { ...agreeing, text: ({ printed }) => [{ column: "printed", message: `no ${printed}` }] };
  const sheet = readSheet(
    Buffer.from("line,column,printed,figure_or_aside\n3,4,进一步,word\n3,4,进一步,word"),
    "s.csv",
  );
  expect(enterRows(sheet.rows, { report: "demo", name: "s.csv", holder }).faults).toEqual([
    "s.csv row 3 (line): told twice: 3:4 is also in row 2. Keep one of them",
  ]);
});
