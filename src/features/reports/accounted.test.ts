import { expect, test } from "vitest";
import { world } from "../../../test/lib/fixtures.ts";
import { numeral } from "../../../test/lib/rows.ts";
import { accounted } from "./accounted.ts";

test("every numeral is a figure or set aside, and all reports are counted", () => {
  const figures = [numeral({ disposition: "figure" }), numeral({ disposition: "figure" })];
  const counts = { reports: 2, numerals: 3, figures: 2, asides: 1 };
  expect(accounted({ ...world(), numerals: [...figures, numeral()] })).toEqual(counts);
});
