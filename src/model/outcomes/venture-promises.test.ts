import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { promised } from "../../../test/lib/promises.ts";
import type { CitedVenture, VentureStage } from "../types.ts";
import { sourceOf, venturePromises } from "./venture-promises.ts";

const worldOf = (...rows: CitedVenture[]) => ({
  ...promised([]),
  citedVentures: rows,
  venturesSame: rows.map(({ id }) => ({ venture: id, project: "works", part_of: "", reason: { zh: "甲", en: "A" } })),
});
const at = (id: string, as_of: string, stage: VentureStage[], source = "page") =>
  citedVenture(id, { as_of, stage, source, project: "甲项目" });

test("a venture is promised by the furthest that the rows of the first day say", () => {
  const data = worldOf(
    at("a", "2022-01-01", ["signed"]),
    at("b", "2022-01-01", ["under-construction"]),
    at("c", "2023-01-01", ["producing"]),
  );
  expect(venturePromises(data).map(({ first, stage }) => [first.map(({ venture }) => venture.id), stage])).toEqual([
    [["a", "b"], "under-construction"],
  ]);
});

test("of what is not dated at all the first source is the promise", () => {
  const data = worldOf(at("a", "", ["signed"], "undated"), at("b", "", ["producing"], "undated"));
  expect(venturePromises(data)).toEqual([]);
  const one = worldOf(at("a", "", ["signed"], "undated"));
  const [promise] = venturePromises(one);
  expect(promise && [promise.said, promise.first.map(sourceOf)]).toEqual([undefined, ["undated"]]);
});

test.each([
  ["signed", 1],
  ["agreed", 1],
  ["brought-in", 1],
  ["target", 1],
  ["under-construction", 1],
  ["landed", 0],
  ["sought", 0],
  ["in-talks", 0],
  ["named", 0],
  ["gap", 0],
  ["existing", 0],
  ["producing", 0],
] as const)("%s promises something: %i", (stage, count) => {
  const data = worldOf({ ...at("a", "2022-01-01", [stage]), project: "甲项目" });
  expect(venturePromises(data)).toHaveLength(count);
});

test.each<[string, Partial<CitedVenture>, number]>([
  ["a firm without a project", { project: "" }, 0],
  ["a project without a firm", { company: "" }, 0],
  ["a list of firms", { company: "甲、乙、丙" }, 0],
  ["a planned capacity of no firm", { company: "", stage: ["target"], capacity: "5", capacity_unit: "GW" }, 1],
  ["a capacity of no firm that is being built", { company: "", stage: ["under-construction"], capacity: "5" }, 0],
  ["a slogan", { company: "", stage: ["target"] }, 0],
])("%s promises something: %o, %i", (_, cells, count) => {
  const data = worldOf({ ...at("a", "2022-01-01", ["signed"]), project: "甲项目", ...cells });
  expect(venturePromises(data)).toHaveLength(count);
});
