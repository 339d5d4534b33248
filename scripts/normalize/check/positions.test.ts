import fc from "fast-check";
import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkLines, checkAccounts } from "./positions.ts";

const reports = [
  { id: "a", lines: "40" },
  { id: "b", lines: "99" },
];

test.each([
  ["figures", "figures/a.csv a-001"],
  ["asides", "aside/a.csv line 2"],
  ["ventures", "ventures/a.csv a-v01"],
  ["methods", "methods/a.csv a-m01"],
  ["courting", "courting.csv court-1"],
] as const)("a row of the %s stands on a line of its report, the last at most", (name, place) => {
  const told = (line: string, report = "a") => tell(checkLines(makeTables({ reports, [name]: [{ line, report }] })));
  expect(told("40")).toEqual([]);
  expect(told("41", "b")).toEqual([]);
  expect(told("41")).toEqual([`${place} (line): line beyond the text: 41. a has 40 lines`]);
  // An unknown report is told by its own check.
  expect(told("41", "c")).toEqual([]);
});

const at = (line: string, column: string, report = "a") => ({ line, column, report });
const print = (column: number, printed: string) => ({ line: "3", column: String(column), printed });

test("a numeral that two rows account for is told with the first of them", () => {
  const figures = [at("3", "4"), { ...at("3", "4"), id: "a-002" }, { ...at("9", "4"), id: "a-003" }];
  const tables = makeTables({ figures, asides: [at("3", "4")] });
  const message = "(column): doubly accounted numeral: line 3, column 4. Also in figures/a.csv a-001";
  expect(tell(checkAccounts(tables))).toEqual([`figures/a.csv a-002 ${message}`, `aside/a.csv line 2 ${message}`]);
});

test.each([
  ["another column", at("3", "7")],
  ["another line", at("4", "4")],
  ["another report", at("3", "4", "b")],
  ["the other way round", at("4", "3")],
])("a numeral in %s is another one", (_, other) => {
  expect(checkAccounts(makeTables({ figures: [at("3", "4")], asides: [other] }))).toEqual([]);
});

test("digits that stand side by side are not read together", () => {
  const asides = [at("1", "11"), at("11", "1"), at("1", "1", "a1")];
  expect(checkAccounts(makeTables({ asides }))).toEqual([]);
});

test.each([
  ["within the unit", print(4, "12亿元"), print(7, "3家"), "3家 begins within 12亿元"],
  ["within the digits", print(4, "1,005家"), print(6, "005家"), "005家 begins within 1,005家"],
  ["within the hedge behind", print(4, "12家以上"), print(8, "3家"), "3家 begins within 12家以上"],
  // The hedge before it stands left of its column.
  ["behind a hedge", print(4, "不低于12家"), print(6, "3家"), "3家 begins within 不低于12家"],
  ["of characters of two code units", print(4, "1𠮷家"), print(6, "3家"), "3家 begins within 1𠮷家"],
])("a print that begins %s of another is told, in whichever file and order", (_, first, second, told) => {
  const [figure, aside] = ["of figures/a.csv a-001", "of aside/a.csv line 2"];
  const fault = (row: string, other: string) =>
    `${row} (column): overlapping numeral: ${told} ${other}. Mend a column or a print`;
  expect(tell(checkAccounts(makeTables({ figures: [first], asides: [second] })))).toEqual([
    fault("aside/a.csv line 2", figure),
  ]);
  expect(tell(checkAccounts(makeTables({ figures: [second], asides: [first] })))).toEqual([
    fault("figures/a.csv a-001", aside),
  ]);
});

test.each([
  ["side by side", print(4, "3—"), print(6, "5家")],
  // The bracket before the year stands left of its column, the number behind it begins where the other bracket ends.
  ["in brackets", print(4, "〔2023〕"), print(9, "4号")],
  ["behind a long hedge", print(4, "不低于12家"), print(7, "3家")],
  ["without a numeral that is known", print(4, "若干家"), print(5, "3家")],
])("prints %s do not overlap", (_, first, second) => {
  expect(checkAccounts(makeTables({ figures: [first], asides: [second] }))).toEqual([]);
});

test("a print within a longer one is told though a third ends between them", () => {
  const asides = [print(1, "2022年1月至11月"), print(6, "1月"), print(9, "11月"), print(12, "3家")];
  expect(tell(checkAccounts(makeTables({ asides }))).map((text) => text.split(": ")[2])).toEqual([
    "1月 begins within 2022年1月至11月 of aside/a.csv line 2. Mend a column or a print",
    "11月 begins within 2022年1月至11月 of aside/a.csv line 2. Mend a column or a print",
  ]);
});

const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 })), { maxLength: 8 });

test("whatever the prints, there is a fault exactly when two cover one character", () => {
  fc.assert(
    fc.property(rows, fc.nat({ max: 8 }), (spans, figures) => {
      const covered = spans.flatMap(([column, length]) => Array.from({ length }, (_, index) => column + index));
      const prints = spans.map(([column, length]) => print(column, `1${"家".repeat(length - 1)}`));
      const withIds = prints.slice(0, figures).map((row, index) => ({ ...row, id: `a-00${String(index)}` }));
      const faults = checkAccounts(makeTables({ figures: withIds, asides: prints.slice(figures) }));
      expect(faults.length > 0).toBe(new Set(covered).size < covered.length);
    }),
    { seed: 20261130, numRuns: 1000 },
  );
});
