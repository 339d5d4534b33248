import { expect, test } from "vitest";
import { fileProblem, formatProblems, problem } from "./fault.ts";

const at = { file: "b.csv", line: 9, row: "b-9" };

test("a problem stands where its row stands, a file's problem nowhere within it", () => {
  expect(problem({ at }, { column: "value", message: "two" })).toEqual({ ...at, column: "value", message: "two" });
  expect(fileProblem("a.csv", "missing file")).toEqual({
    file: "a.csv",
    line: 0,
    row: "",
    column: "",
    message: "missing file",
  });
});

test("problems are told by file and line, of one line in their order, the number of them last", () => {
  const problems = [
    { ...at, line: 10, row: "b-10", column: "value", message: "four" },
    { ...at, column: "value", message: "two" },
    { ...at, column: "unit", message: "three" },
    { ...at, line: 2, row: "line 2", column: "", message: "one" },
    fileProblem("a.csv", "missing file"),
    fileProblem("c.csv", "empty file"),
  ];
  expect(formatProblems(problems, { folder: "x" }).split("\n")).toEqual([
    "x/a.csv: missing file",
    "x/b.csv line 2: one",
    "x/b.csv b-9 (value): two",
    "x/b.csv b-9 (unit): three",
    "x/b.csv b-10 (value): four",
    "x/c.csv: empty file",
    "6 problems, nothing written",
    "",
  ]);
});

test("one problem is one, below the folder `data` where no other is named", () => {
  expect(formatProblems([fileProblem("a.csv", "missing file")])).toBe(
    "data/a.csv: missing file\n1 problem, nothing written\n",
  );
});
