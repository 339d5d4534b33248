import { expect, test } from "vitest";
import { catalogue } from "../../exports/catalogue.ts";
import { data } from "../../model/data.ts";
import { firstRows, howManyRows } from "./first-rows.ts";

test.each(catalogue(data).map((file) => [file.name, file] as const))("of %s.csv the first rows are shown, a cell for each column", (_, file) => {
  const rows = firstRows(file);
  expect(rows).toHaveLength(Math.min(howManyRows, file.length));
  for (const row of rows) expect(row).toHaveLength(file.columns.length);
});

test("cells stand as the file has them", () => {
  expect(firstRows({ csv: () => 'id,note\r\na,"1,5"\r\nb,c\r\n' })).toEqual([
    ["a", "1,5"],
    ["b", "c"],
  ]);
});
