import { expect, test } from "vitest";
import { world } from "../../test/lib/fixtures.ts";
import type { Column } from "./column.ts";
import { toTable } from "./table.ts";

type Item = Readonly<Record<string, string | number | undefined>>;
const column = (name: string, type: Column<Item>["type"]): Column<Item> => ({
  name,
  title: { zh: name, en: name },
  type,
  description: { zh: name, en: name },
  read: (item) => item[name],
});
const columns = [column("id", "string"), column("amount", "number"), column("line", "integer"), column("day", "date")];
const items: readonly Item[] = [
  { id: "01", amount: "15.10", line: "3", day: "2022-11-30" },
  { id: "=x", amount: 0, line: undefined, day: "" },
];
const table = toTable(items, { columns, data: world() });

test("a record has numbers as numbers, texts as texts, and null where there is nothing", () => {
  expect(table.records()).toEqual([
    { id: "01", amount: 15.1, line: 3, day: "2022-11-30" },
    { id: "=x", amount: 0, line: null, day: null },
  ]);
});

test("the files hold the same rows as they are printed", () => {
  expect(table.length).toBe(2);
  expect(table.columns.map(({ name }) => name)).toEqual(["id", "amount", "line", "day"]);
  expect(table.csv()).toBe("id,amount,line,day\r\n01,15.10,3,2022-11-30\r\n=x,0,,\r\n");
  expect(table.excelCsv()).toBe('\uFEFFid,amount,line,day\r\n01,15.10,3,2022-11-30\r\n"\'=x",0,,\r\n');
});
