import { expect, test } from "vitest";
import { cellsOf } from "../../test/lib/columns.ts";
import { world } from "../../test/lib/fixtures.ts";
import type { Courting } from "../model/types.ts";
import { tables } from "./index.ts";
import { columnsOf } from "./published.ts";

const courtingColumns = columnsOf(tables.courting);

const courting: Courting = {
  id: "demo-c1",
  report: "demo",
  line: 7,
  place: "150200",
  each: "",
  region: "east",
  printed: { zh: "沿海", en: "the coast" },
  means: { zh: "驻点", en: "offices" },
};
const region = (id: string, zh: string, en: string) => ({ id, zh, en, members: { zh: "", en: "" } });
const data = { ...world(), targetRegions: [region("south", "南方", "South"), region("east", "东部", "East")] };

test("a row names who courts whom, where that is printed and how it is done", () => {
  expect(cellsOf(courting, { columns: courtingColumns, data })).toEqual({
    id: "demo-c1",
    report: "demo",
    line: 7,
    place: "150200",
    each: "",
    place_zh: "包头市",
    place_en: "Baotou",
    region: "east",
    region_zh: "东部",
    region_en: "East",
    printed_zh: "沿海",
    printed_en: "the coast",
    means_zh: "驻点",
    means_en: "offices",
  });
});
