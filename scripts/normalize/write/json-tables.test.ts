import { expect, test } from "vitest";
import { formatJsonTables } from "./json-tables.ts";

test("tables are one JSON object with a row a line and a final line end", () => {
  expect(formatJsonTables({})).toBe("{\n\n}\n");
  expect(formatJsonTables({ a: [], b: [{ c: 1 }, { c: "二" }] })).toBe(
    '{\n"a":[],\n"b":[\n{"c":1},\n{"c":"二"}\n]\n}\n',
  );
});

test("it reads back as the tables", () => {
  const tables = { a: [{ b: 1 }], c: [{ d: "[\n]" }, { d: "" }] };
  expect(JSON.parse(formatJsonTables(tables))).toEqual(tables);
});
