import { expect, test } from "vitest";
import { projectWorld } from "../../test/lib/project-world.ts";
import { projectOf } from "../model/projects.ts";
import type { CitedVenture } from "../model/types.ts";
import { standing } from "./standing.ts";

const world = projectWorld();
const of = (venture: string, change: (one: CitedVenture) => Partial<CitedVenture> = () => ({})) => {
  const data = { ...world, citedVentures: world.citedVentures.map((one) => ({ ...one, ...change(one) })) };
  const { stage, row, confidence } = standing(projectOf(venture, data), data);
  return [stage, row?.venture.id, confidence];
};

test("a project stands where the furthest step is, with the surest row that says so, and of these the first", () => {
  expect(of("demo-mill")).toEqual(["producing", "page-v1", "stated"]);
  expect(of("demo-mill", ({ id }) => (id === "page-v1" ? { confidence: "low" } : {}))).toEqual([
    ...["producing", "page-v2", "stated"],
  ]);
  expect(of("demo-mill", ({ id }) => (id === "page-v1" ? { source: "copy" } : {}))).toEqual([
    ...["producing", "page-v2", "stated"],
  ]);
});

test("what one row alone says is no surer than that row", () => {
  expect(
    of("demo-mill", ({ id }) => ({ stage: [id === "page-v1" ? "producing" : "target"], confidence: "low" })),
  ).toEqual(["producing", "page-v1", "low"]);
  expect(of("copy-v1")).toEqual(["target", "copy-v1", "copy"]);
});

test("a project that is put off stands there, with the row that says so last", () => {
  const off = of("demo-mill", ({ id }) => (id === "page-v2" ? { stage: ["put-off"], as_of: "2025-01-01" } : {}));
  expect(off).toEqual(["put-off", "page-v2", "stated"]);
});
