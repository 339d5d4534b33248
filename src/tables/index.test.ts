import { expect, test } from "vitest";
import { createData, tables } from "./index.ts";

const json = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));

test("the data have the rows of every declared table", () => {
  const places = [{ code: "150300" }];
  expect(createData({ ...json, places })).toEqual({ ...json, places });
});

test("a table that is missing is named, and so is one that nothing declares", () => {
  const { places: _, ...rest } = json;
  expect(() => createData(rest)).toThrow("missing table: places. Run npm run data.");
  expect(() => createData({ ...json, ways: [] })).toThrow("unknown table: ways. Declare it in src/tables/index.ts.");
});
