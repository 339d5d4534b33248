import { expect, test } from "vitest";
import { reportNumerals } from "./report-numerals.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { numeral } from "../../../test/lib/rows.ts";

const data = {
  ...world([figure({ id: "d-1" })]),
  numerals: [
    numeral({ line: 2, printed: "a" }),
    // Another report between them starts no line anew.
    numeral({ line: 2, printed: "other", report: "other" }),
    numeral({ line: 2, printed: "b", disposition: "figure", figure: "d-1", reason: "" }),
    numeral({ line: 5, printed: "c" }),
    numeral({ line: 12, printed: "d" }),
    numeral({ line: 12, printed: "e" }),
  ],
};

test("the numerals of a report stand as they are printed, with their figure, and an anchor for the first of a line", () => {
  const entries = reportNumerals("demo", data);
  expect(entries.map(({ numeral, figure, anchor }) => [numeral.printed, figure?.id, anchor])).toEqual([
    ["a", undefined, "L2"],
    ["b", "d-1", ""],
    ["c", undefined, "L5"],
    ["d", undefined, "L12"],
    ["e", undefined, ""],
  ]);
  expect(reportNumerals("other", data).map(({ anchor }) => anchor)).toEqual(["L2"]);
});
