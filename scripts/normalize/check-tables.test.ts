import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../test/tables.ts";
import { checkTables } from "./check-tables.ts";

const tables = makeTables({ figures: [{ id: "a-1" }], tiles: [{ place: "150200" }] });
const unread = "vocab/units.csv: unread";
const sanity = "figures/a.csv a-1 (id): invalid figure id: a-1. Write a-001 and so on";

test("what is wrong with a file is told before what is wrong with the sense of its rows", () => {
  expect(tell(checkTables(withUnread(tables, "units")))).toEqual([unread, sanity]);
});

test("sense waits until every file can be read as a table", () => {
  const { units } = withUnread(tables, "units");
  expect(tell(checkTables({ ...tables, units: { ...units, whole: false } }))).toEqual([unread]);
});
