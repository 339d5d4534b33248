import { expect, test } from "vitest";
import { elementsWithin, readPage } from "./html-page.ts";
import { isLayout, rowsOf, tableRows } from "./html-table.ts";

const tableOf = (rows: string) => {
  const table = elementsWithin(readPage(`<table>${rows}</table>`).body).find(({ tagName }) => tagName === "table");
  if (!table) throw new Error("no table");
  return table;
};
const gridOf = (rows: string) =>
  tableRows(rowsOf(tableOf(rows)).rows, (cell) => cell.attrs.find(({ name }) => name === "id")?.value ?? "");

test.each([
  ["rows", "<tr><td id=a><td id=b><tr><td id=c><td id=d>", ["a b", "c d"]],
  ["cells without rows", "<td id=a><td id=b>", ["a b"]],
  ["cells over columns", "<tr><th id=a colspan=2><th id=b><tr><td id=c><td id=d><td id=e>", ["a . b", "c d e"]],
  ["cells over rows", "<tr><td id=a rowspan=2><td id=b><tr><td id=c>", ["a b", ". c"]],
  ["cells over rows at the end", "<tr><td id=a><td id=b rowspan=2><tr><td id=c>", ["a b", "c ."]],
  ["cells over both", "<tr><td id=a rowspan=2 colspan=2><td id=b><tr><td id=c>", ["a . b", ". . c"]],
  [
    "head and foot",
    "<thead><tr><th id=a></thead><tbody><tr><td id=b></tbody><tfoot><tr><td id=c></tfoot>",
    ["a", "b", "c"],
  ],
  ["impossible spans", "<tr><td id=a colspan=0 rowspan=x><td id=b colspan=-3><tr><td id=c>", ["a b", "c"]],
])("%s keep their columns", (_, rows, grid) => {
  expect(gridOf(rows).map((line) => line.map((cell) => cell || ".").join(" "))).toEqual(grid);
});

test("a cell takes a hundred columns at most", () => {
  expect(gridOf("<tr><td id=a colspan=100000><td id=b>")[0]).toHaveLength(101);
});

test.each([
  ["of cells", "<tr><td>1<td>2", false],
  ["of paragraphs in cells", "<tr><td><p>1<td><p>2<p>3", false],
  ["of one column", "<tr><td>1<tr><td>2", true],
  ["that holds another", "<tr><td>1<td><table><tr><td>2</table>", true],
  ["with half an article in a cell", `<tr><td>1<td>${"<p>2".repeat(9)}`, true],
])("a table %s is the frame of a page: %s", (_, rows, layout) => {
  expect(isLayout(tableOf(rows))).toBe(layout);
});

test("a table says itself that it is a frame", () => {
  const [table] = elementsWithin(readPage("<table role=presentation><tr><td>1<td>2</table>").body);
  expect(table && isLayout(table)).toBe(true);
});
