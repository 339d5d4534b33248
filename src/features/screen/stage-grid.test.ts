import { expect, test } from "vitest";
import { stageGrid } from "./stage-grid.ts";

test.each([
  [1, { columns: 1, rows: 1, tall: 1 }],
  [5, { columns: 1, rows: 5, tall: 2 }],
  [6, { columns: 2, rows: 3, tall: 2 }],
  [8, { columns: 2, rows: 4, tall: 3 }],
  [11, { columns: 3, rows: 4, tall: 4 }],
  [12, { columns: 3, rows: 4, tall: 4 }],
])("a stage of %i tiles has as many columns and rows as it needs", (size, grid) => {
  expect(stageGrid(size)).toEqual(grid);
});
