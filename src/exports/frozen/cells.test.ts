import { expect, test } from "vitest";
import { toCsv } from "../../tables/csv.ts";
import { world } from "../../../test/lib/fixtures.ts";
import type { Column } from "../../tables/column.ts";
import { readCells } from "./cells.ts";

const columns = ["id", "note"].map((name): Column<Record<string, string>> => ({
  name,
  title: { zh: name, en: name },
  type: "string",
  description: { zh: name, en: name },
  read: (item) => item[name],
}));
const back = (items: readonly Record<string, string>[]) => readCells(toCsv(items, { columns, data: world() }));

test("every text of a CSV of this site comes back as it went in, untyped and unstripped", () => {
  const rows = [
    { id: "007", note: " spaced " },
    { id: "1.50", note: 'a, “b”\r\nand "c"' },
    { id: "=1+1", note: "" },
    { id: "true", note: "ends in a line\r\n" },
  ];
  expect(back(rows)).toEqual(rows);
});

test("a file of a header alone has no rows", () => {
  expect(back([])).toEqual([]);
});

test("nothing but a comma parts cells", () => {
  expect(readCells("id,note\r\n1;2,3\t4\r\n")).toEqual([{ id: "1;2", note: "3\t4" }]);
});
