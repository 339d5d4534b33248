import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkRelations } from "./relations.ts";

const year = { period_start: "2022-01-01", period_end: "2022-12-31" };
const growth = { indicator: "growth", unit: "%", ...year };
const money = { indicator: "funds", unit: "亿元" };
const figures = [
  { id: "c-034", value: "34" },
  { id: "c-014", value: "14" },
  { id: "s-025", indicator: "share", unit: "%", value: "25" },
  { id: "s-some", indicator: "share", unit: "%", value: "25", qualifier: "about" },
  { id: "s-over", indicator: "share", unit: "%", value: "25", qualifier: "at_least" },
  { id: "s-under", indicator: "share", unit: "%", value: "25", qualifier: "at_most" },
  { id: "m-001", ...money, value: "2", status: "target" },
  { id: "mu-01", indicator: "per-mu", unit: "万元", value: "30" },
  { id: "g-1", ...growth, value: "10" },
  { id: "g-2", ...growth, value: "12" },
  { id: "g-other", ...growth, value: "12", indicator: "growth-of-others" },
  { id: "g-aimed", ...growth, value: "12", status: "target" },
  { id: "g-began", ...growth, value: "12", period_start: "2022-02-01" },
  { id: "g-ended", ...growth, value: "12", period_end: "2022-11-30" },
  { id: "bad-unit", unit: "丈" },
];
const indicators = [
  { id: "projects" },
  { id: "funds", unit: "CNY", kind: "flow" },
  { id: "per-mu", unit: "CNY/mu", kind: "stock" },
  { id: "share", unit: "1", kind: "share" },
  { id: "growth", unit: "1", kind: "rate" },
  { id: "growth-of-others", unit: "1", kind: "rate" },
];
const told = (expression: string, cells: Readonly<Record<string, string>> = {}) =>
  tell(checkRelations(makeTables({ indicators, figures, relations: [{ expression, ...cells }] })));
const unknown = { verdict: "cannot-be-told", missing: "没有印" };
const solved = { verdict: "inferred" };
const differs = { verdict: "different", note: "各数各的" };

test.each([
  ["c-034 - c-014 = 20", {}],
  ["c-034 = c-014", { verdict: "inconsistent" }],
  ["s-some = c-014", unknown],
  // What is missing may be a premise: then the arithmetic may well come to something.
  ["c-034 = c-014", unknown],
  ["c-014 / s-025 = ?", { ...solved, unit: "个" }],
  ["m-001 / c-014 = ?", { ...solved, unit: "万元" }],
  ["c-014 <= ? & c-034 >= ?", { ...solved, unit: "家" }],
  ["c-014 / c-034 = ?", { ...solved, unit: "%" }],
  // Of what is only known to be more than something, nothing can be solved for.
  ["s-over >= ?", { ...unknown, unit: "%" }],
  // Equal or not, the two may count different things.
  ["c-034 = 34", differs],
  ["c-034 <= c-014", differs],
  ["g-1 < g-2", {}],
  ["g-1 < g-other", unknown],
  ["g-1 < g-other", differs],
  ["2 < 4", { ...differs, lines: "a:1;a:2" }],
  ["c-034 = 34", { lines: "a:3" }],
  ["g-1 < s-025", {}],
  ["s-025 > g-1", {}],
  ["1 * g-1 < g-other", {}],
  // The fault of the figure itself is told already.
  ["bad-unit = c-034", {}],
])("%s with %j is in order", (expression, cells) => {
  expect(told(expression, cells)).toEqual([]);
});

test.each([
  ["c-34 = c-014", {}, ["(expression): unknown figure: c-34. Did you mean c-034?"]],
  ["other-1 = other-2", {}, ["(expression): unknown figure: other-1", "(expression): unknown figure: other-2"]],
  ["c-034 = m-001", {}, ["(expression): units that do not fit: a number and CNY. In c-034 = m-001"]],
  ["c-034 / 0 = 1", {}, ["(expression): division by zero: 34/0. In c-034 / 0 = 1"]],
  [
    "c-034 = c-014",
    { verdict: "cannot-be-told" },
    ["(missing): empty cell: say what the reports would have to print for a verdict"],
  ],
  [
    "c-034 = 34",
    { missing: "没有印" },
    ["(missing): what is missing beside a verdict: consistent. Write cannot-be-told or empty the cell"],
  ],
  [
    "c-034 = 34",
    { missing: "没有印", ...differs },
    ["(missing): what is missing beside a verdict: different. Write cannot-be-told or empty the cell"],
  ],
  ["c-034 = 34", { verdict: "different" }, ["(note): empty cell: say what each of the two counts"]],
  ["2 < 4", differs, ["(lines): empty cell: name the lines, as the relation names no figure"]],
  ["c-034 = 34", { lines: "a" }, ["(lines): invalid line: a. Write <report>:<line>"]],
  [
    "c-034 = 34",
    { lines: "b:1;a:0" },
    ["(lines): unknown report: b", "(lines): invalid line: a:0. Write <report>:<line>"],
  ],
  ["c-034 = 34", { lines: "a:41" }, ["(lines): line beyond the report’s 40: a:41"]],
  ["c-034 = 34", { unit: "个" }, ["(unit): unit of no unknown: 个. Leave the cell empty"]],
  ["c-034 = ?", solved, ["(unit): unknown unit: none. Give one of vocab/units.csv for the unknown"]],
  ["c-034 = ?", { ...solved, unit: "丈" }, ["(unit): unknown unit: 丈. Give one of vocab/units.csv for the unknown"]],
  ["c-034 = ?", { ...solved, unit: "亿元" }, ["(unit): unit that does not fit: 亿元. The left side is in numbers"]],
  ["m-001 = ?", { ...solved, unit: "个" }, ["(unit): unit that does not fit: 个. The left side is in CNY"]],
  ["mu-01 = ?", { ...solved, unit: "亿元" }, ["(unit): unit that does not fit: 亿元. The left side is in CNY mu"]],
  ["1 / m-001 = ?", { ...solved, unit: "亿元" }, ["(unit): unit that does not fit: 亿元. The left side is in CNY"]],
])("%s with %j is told", (expression, cells, messages) => {
  expect(told(expression, cells)).toEqual(messages.map((message) => `relations.csv r ${message}`));
});

test.each([
  ["c-034 = c-014", "consistent", "inconsistent", "Left 34, right 14"],
  ["c-034 = 34", "inconsistent", "consistent", "Left 34, right 34"],
  ["s-025 = c-034", "consistent", "inconsistent", "Left 0.245 to 0.255, right 34"],
  ["s-over <= c-014", "consistent", "cannot-be-told", "Left at least 0.25, right 14"],
  ["s-under = s-some", "consistent", "cannot-be-told", "Left at most 0.25, right unbounded around 0.25"],
])("%s is not %s but %s, with both sides told", (expression, verdict, found, sides) => {
  expect(told(expression, { verdict })).toEqual([
    `relations.csv r (verdict): verdict not as reckoned: ${verdict}. ${expression} is ${found}. ${sides}`,
  ]);
});

test.each([
  ["c-034 = ? & c-014 = ?", "consistent", "inconsistent", "Left nothing"],
  ["c-034 <= ?", "inconsistent", "inferred", "Left at least 34"],
  ["c-034 <= ?", "consistent", "inferred", "Left at least 34"],
  ["c-034 <= ?", "different", "inferred", "Left at least 34"],
])("of the unknown in %s, not %s but %s, all that is known is told", (expression, verdict, found, sides) => {
  expect(told(expression, { verdict, unit: "个", note: "注" })).toEqual([
    `relations.csv r (verdict): verdict not as reckoned: ${verdict}. ${expression} is ${found}. ${sides}`,
  ]);
});

test.each(["g-other", "g-aimed", "g-began", "g-ended"])("the growth rates g-1 and %s may not be compared", (id) => {
  expect(told(`g-1 < ${id}`)).toEqual([
    `relations.csv r (verdict): growth rates that may not be compared: g-1, ${id}. Write different and what differs`,
  ]);
});

test("an unknown that can be solved for is no open question", () => {
  expect(told("c-034 <= ?", { ...unknown, unit: "个" })).toEqual([
    "relations.csv r (verdict): verdict not as reckoned: cannot-be-told. c-034 <= ? is inferred. Left at least 34. " +
      "Write inferred, and its premises into the note",
  ]);
});

test.each(["c-034 = c-034", "c-014 <= c-014 + c-034", "c-014 / c-014 = 1", "c-014 <= s-over + 14"])(
  "%s, which holds whatever is printed, checks nothing",
  (text) => {
    expect(told(text)).toEqual([
      `relations.csv r (expression): relation that cannot fail: ${text}. No other print would contradict it: remove it`,
    ]);
  },
);
