import { expect, test } from "vitest";
import { noPeriod, readPeriodCell } from "./period-cell.ts";

test.each([
  ["2022-01-01/2022-11-30", { period_start: "2022-01-01", period_end: "2022-11-30" }],
  ["", { period_start: "", period_end: "" }],
  ["2022-01-01", undefined],
  ["XXXX-01-01/XXXX-06-30", undefined],
  ["2022-01-01/2022-11-30 ", undefined],
])("the cell “%s” is read as %j", (cell, days) => {
  expect(readPeriodCell(cell)).toEqual(days);
});

test("a cell that is no period is told with the mend", () => {
  expect(noPeriod("2022")).toBe("invalid period: 2022. Write it as 2022-01-01/2022-11-30, or empty the cell");
});
