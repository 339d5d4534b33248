import { expect, test } from "vitest";
import { mapMeasures } from "./measures.ts";
import { tileMapFiles, tileMapTable } from "./tile-map-files.ts";
import { money, world } from "../../../test/lib/fixtures.ts";

const words = { zh: "甲", en: "A" };
const method = (id: string, place: string) => ({
  id,
  place,
  report: "demo",
  line: 1,
  each: "" as const,
  ...words,
  kind: "channel" as const,
  mechanism: "m",
  rhythm: words,
  needs: words,
  shows: words,
  here: "",
  why: words,
});
const figures = [
  money("1", { id: "demo-1", indicator: "funds-outside", place: "150300" }),
  money("2", { id: "demo-2", indicator: "funds-domestic", place: "150300" }),
  money("3", { id: "demo-3", indicator: "funds-domestic", place: "150200" }),
  money("4", { id: "demo-4", indicator: "target-firms", place: "150300" }),
  money("5", { id: "demo-5", indicator: "funds-domestic", place: "150302" }),
];
const known = world(figures);
const [first] = known.indicators;
if (!first) throw new Error("no indicator");
const indicators = ["funds-outside", "funds-domestic", "target-firms"].map((id) => ({ ...first, id }));
const mechanisms = [{ id: "m", ...words }];
const data = { ...known, indicators, mechanisms, methods: [method("demo-m1", "150300"), method("demo-m2", "150000")] };

const tableOf = (id: string) => {
  const measure = mapMeasures.find((one) => one.id === id);
  if (!measure) throw new Error(`no measure: ${id}`);
  return tileMapTable(measure, data);
};
const idsOf = (id: string) =>
  tableOf(id)
    .records()
    .map((row) => row.id);

test("every measure of the map has a file of its own, and one for Excel", () => {
  expect(Object.keys(tileMapFiles(data))).toEqual(
    mapMeasures.flatMap(({ id }) => [`map/${id}.csv`, `map/${id}.excel.csv`]),
  );
  expect(tileMapFiles(data)["map/funds.csv"]?.()).toBe(tableOf("funds").csv());
});

test("a measure of figures lists those of its indicators, place by place, the one shown first in front", () => {
  expect(idsOf("funds")).toEqual(["demo-3", "demo-2", "demo-1"]);
  expect(idsOf("target-firms")).toEqual(["demo-4"]);
  expect(idsOf("teams")).toEqual([]);
});

test("the mechanisms are the methods that the reports describe, with their columns", () => {
  expect(idsOf("mechanisms")).toEqual(["demo-m1", "demo-m2"]);
  for (const { id } of mapMeasures)
    expect(tableOf(id).columns[3]?.name).toBe(id === "mechanisms" ? "place" : "printed");
});
