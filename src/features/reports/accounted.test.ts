import { expect, test, vi } from "vitest";
import { numeral } from "../../../test/lib/rows.ts";
import { accounted } from "./accounted.ts";

vi.mock("../../model/data.ts", async () => {
  const { world } = await import("../../../test/lib/fixtures.ts");
  const { numeral: made } = await import("../../../test/lib/rows.ts");
  return { data: { ...world(), numerals: [made()] } };
});

test("every numeral is a figure or set aside, and all reports are counted", () => {
  const figures = [numeral({ disposition: "figure" }), numeral({ disposition: "figure" })];
  expect(accounted([...figures, numeral()])).toEqual({ reports: 2, numerals: 3, figures: 2, asides: 1 });
});

test("where no numerals are given, those of all reports are counted", () => {
  expect(accounted()).toEqual({ reports: 2, numerals: 1, figures: 0, asides: 1 });
});
