import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { makeTables, tell, withUnread } from "../../../test/tables.ts";
import { checks, checkTables } from "./index.ts";

test("every check of the folder is made, once", async () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^index\.ts$|\.test\.ts$/.test(name));
  const modules = await Promise.all(files.map(async (name) => (await import(`./${name}`)) as object));
  // `checkPrint` is what `checkPrints` makes of one row, for `enter`.
  const names = modules
    .flatMap((module) => Object.keys(module))
    .filter((name) => name.startsWith("check") && name !== "checkPrint");
  expect(checks.map(({ name }) => name).sort()).toEqual(names.sort());
});

test("of one row the name is told first, then what its cells say, then what follows from other rows", () => {
  const row = {
    id: "a-1",
    indicator: "share",
    unit: "%",
    value: "101",
    printed: "101%",
    line: "41",
    flags: "odd-unit",
  };
  const faults = checks.flatMap((check) => check(makeTables({ figures: [row] })));
  const columns = faults.filter(({ file }) => file === "figures/a.csv").map(({ column }) => column);
  expect(columns).toEqual(["id", "line", "value", "flags"]);
});

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
