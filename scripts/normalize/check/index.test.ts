import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { makeTables } from "../../../test/tables.ts";
import { checks } from "./index.ts";

test("every check of the folder is made, once", async () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/^index\.ts$|\.test\.ts$/.test(name));
  const modules = await Promise.all(files.map(async (name) => (await import(`./${name}`)) as object));
  const names = modules.flatMap((module) => Object.keys(module)).filter((name) => name.startsWith("check"));
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
