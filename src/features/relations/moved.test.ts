import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseCsv } from "../../../scripts/normalize/read/csv.ts";
import { data } from "../../model/data.ts";
import { movedRelations, movedTo } from "./moved.ts";

const releases = fileURLToPath(new URL("../../../data/releases/", import.meta.url));
const published = readdirSync(releases).flatMap((version) => {
  const csv = readFileSync(join(releases, version, "data", "relations.csv"), "utf8");
  const [, ...rows] = parseCsv(csv.replaceAll("\r\n", "\n"));
  return rows.flatMap(({ cells }) => cells.slice(0, 1));
});
const now = data.relations.map(({ id }) => id);

test("every relation that was published still has its address", () => {
  const led = Object.keys(movedRelations);
  expect(published.filter((id) => !now.includes(id) && !led.includes(id))).toEqual([]);
  expect(led.filter((id) => now.includes(id))).toEqual([]);
});

test("what is no more leads to a relation, or to the list", () => {
  expect(Object.values(movedRelations).filter((id) => id !== "" && !now.includes(id))).toEqual([]);
  expect(movedTo("wuhai-signed-total")).toHaveLength(4);
  expect(movedTo("no-relation")).toEqual([]);
});
