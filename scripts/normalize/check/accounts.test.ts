import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkAccounts } from "./accounts.ts";

const at = (line: string, column: string, report = "a") => ({ line, column, report });

test("a numeral that two rows account for is told with the first of them", () => {
  const figures = [at("3", "4"), { ...at("3", "4"), id: "a-002" }, { ...at("9", "4"), id: "a-003" }];
  const tables = makeTables({ figures, asides: [at("3", "4")] });
  const message = "(column): doubly accounted numeral: line 3, column 4. Also in figures/a.csv a-001";
  expect(tell(checkAccounts(tables))).toEqual([`figures/a.csv a-002 ${message}`, `aside/a.csv line 2 ${message}`]);
});

test.each([
  ["another column", at("3", "5")],
  ["another line", at("4", "4")],
  ["another report", at("3", "4", "b")],
  ["the other way round", at("4", "3")],
])("a numeral in %s is another one", (_, other) => {
  expect(checkAccounts(makeTables({ figures: [at("3", "4")], asides: [other] }))).toEqual([]);
});

test("digits that stand side by side are not read together", () => {
  const asides = [at("1", "11"), at("11", "1"), at("1", "1", "a1")];
  expect(checkAccounts(makeTables({ asides }))).toEqual([]);
});
