import { expect, test } from "vitest";
import { fileFault, formatFaults, fault } from "./fault.ts";

const at = { file: "b.csv", line: 9, row: "b-9" };

test("a fault stands where its row stands, a file's fault nowhere within it", () => {
  expect(fault({ at }, { column: "value", message: "two" })).toEqual({ ...at, column: "value", message: "two" });
  expect(fileFault("a.csv", "missing file")).toEqual({
    file: "a.csv",
    line: 0,
    row: "",
    column: "",
    message: "missing file",
  });
});

test("faults are told by file and line, of one line in their order, the number of them last", () => {
  const faults = [
    { ...at, line: 10, row: "b-10", column: "value", message: "four" },
    { ...at, column: "value", message: "two" },
    { ...at, column: "unit", message: "three" },
    { ...at, line: 2, row: "line 2", column: "", message: "one" },
    fileFault("a.csv", "missing file"),
    fileFault("c.csv", "empty file"),
  ];
  expect(formatFaults(faults, { folder: "x" }).split("\n")).toEqual([
    "x/a.csv: missing file",
    "x/b.csv line 2: one",
    "x/b.csv b-9 (value): two",
    "x/b.csv b-9 (unit): three",
    "x/b.csv b-10 (value): four",
    "x/c.csv: empty file",
    "6 faults, nothing written",
    "",
  ]);
});

test("one fault is one, below the folder `data` where no other is named", () => {
  expect(formatFaults([fileFault("a.csv", "missing file")])).toBe(
    "data/a.csv: missing file\n1 fault, nothing written\n",
  );
});
