import { expect, test } from "vitest";
import type { Candidate } from "./candidates.ts";
import { candidateColumns, toCells, toLines } from "./columns.ts";

const candidate: Candidate = {
  line: 3,
  column: 7,
  printed: "下降13.40%",
  value: -13.4,
  digits: "-13.40",
  unit: "%",
  value_base: -0.134,
  unit_base: "1",
  qualifier: "exact",
  growth: "同比",
  period: { start: "2022-01-01", end: "2022-11-30" },
  places: ["150200", "150300"],
  indicator: "growth",
  score: 0.5,
  figure: true,
  reason: "",
  context: "…同比【下降13.40%】。…",
  doubts: ["one end of a range", "said of several places"],
  flags: "unit-elsewhere",
};

test("a candidate is a row of the columns that the data dictionary names", () => {
  const cells = toCells(candidate, "a.txt");
  expect(Object.fromEntries(candidateColumns.map((column, index) => [column, cells[index]]))).toEqual({
    line: "3",
    column: "7",
    printed: "下降13.40%",
    value: "-13.40",
    unit: "%",
    value_base: "-0.134",
    unit_base: "1",
    qualifier: "exact",
    growth: "同比",
    period: "2022-01-01/2022-11-30",
    place: "150200;150300",
    indicator: "growth",
    score: "0.5",
    figure_or_aside: "figure",
    reason: "",
    context: "…同比【下降13.40%】。…",
    doubt: "one end of a range; said of several places",
    flags: "unit-elsewhere",
    file: "a.txt",
  });
  expect(cells).toHaveLength(candidateColumns.length);
});

test("what is set aside has a reason, and no value, growth, period or guess", () => {
  const { value: _, value_base: __, ...rest } = candidate;
  const nothing = { digits: "", unit: "", unit_base: "", qualifier: "", period: undefined, places: [], indicator: "" };
  const aside: Candidate = {
    ...rest,
    ...nothing,
    qualifier: "",
    growth: "none",
    figure: false,
    reason: "date",
    doubts: [],
    flags: "",
  };
  expect(toCells(aside, "")).toEqual([
    "3",
    "7",
    "下降13.40%",
    ...Array.from({ length: 10 }, () => ""),
    "aside",
    "date",
    candidate.context,
    "",
    "",
    "",
  ]);
});

test("a large or small value is told in plain digits, and a guess of nothing has no score", () => {
  const cells = toCells({ ...candidate, value_base: 1.5e21, indicator: "", score: 0 }, "");
  expect([cells[5], cells[12]]).toEqual(["1500000000000000000000", ""]);
});

test("rows are CSV lines, each with its line end; none are no line", () => {
  expect(
    toLines([
      ["a", 'b,"c"'],
      ["d", ""],
    ]),
  ).toBe('a,"b,""c"""\nd,\n');
  expect(toLines([])).toBe("");
});
