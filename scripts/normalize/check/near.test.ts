import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkNear } from "./near.ts";

const told = (cells: Readonly<Record<string, string>>, other: Readonly<Record<string, string>> = {}) =>
  tell(
    checkNear(
      makeTables({
        indicators: [
          { id: "growth", unit: "1", ...cells },
          { id: "fdi", unit: "1", ...other },
        ],
      }),
    ),
  );

test("what stands near a target is of its unit, and one of the two warns of the other", () => {
  expect(told({ near: "" })).toEqual([]);
  expect(told({ near: "fdi", not_with: "fdi" })).toEqual([]);
  expect(told({ near: "fdi" }, { not_with: "growth" })).toEqual([]);
  expect(told({ near: "fdi" })).toEqual([
    "vocab/indicators.csv growth (near): near without a warning: fdi. Write it into not_with too",
  ]);
  expect(told({ near: "fdi", not_with: "fdi" }, { unit: "CNY" })).toEqual([
    "vocab/indicators.csv growth (near): another unit: fdi is in CNY. Take it out",
  ]);
});

test("one that is not in the vocabulary is told where references are", () => {
  expect(told({ near: "none" })).toEqual([]);
});
