import { expect, test } from "vitest";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { projectWorld } from "../../test/lib/project-world.ts";
import { markedStatus } from "./node-status-words.ts";
import { presenceOf, toldOf } from "./presence.ts";
import { areCited, projectsByCity, projectsOn, rowsTelling } from "./projects-on.ts";

const world = projectWorld();
const on = (node: string, { place = "150300", data = world } = {}) =>
  projectsOn({ chain: "demo", id: node }, { place, data });
const idsOf = (found: ReturnType<typeof on>) => found.map(({ of, rows }) => [of.id, rows.length]);

test("a project stands on a node with the rows that say so, of reports and of cited pages", () => {
  expect(idsOf(on("metal"))).toEqual([
    ["mill", 2],
    ["mill-1", 1],
  ]);
  expect(idsOf(on("wire"))).toEqual([["mill", 1]]);
  expect(on("metal", { place: "150200" })).toEqual([]);
});

test("a node is as far as the furthest that a source states of a project on it", () => {
  const { status, certainty } = toldOf(on("metal"));
  expect([status, certainty]).toEqual(["producing", "stated"]);
  expect(toldOf([])).toEqual({ status: "unreported", certainty: undefined, ventures: [] });
});

test("of a project that was put off last its earlier steps do not count, of the others they do", () => {
  const metal = { chain: "demo", node: "metal", company: "甲", project: "厂" };
  const late = citedVenture("page-v9", { ...metal, stage: ["put-off"], as_of: "2025-01-01" });
  const only = {
    ...world,
    citedVentures: [...world.citedVentures.filter(({ id }) => id !== "page-v3"), late],
    venturesSame: [
      ...world.venturesSame.filter(({ venture }) => venture !== "page-v3"),
      { venture: "page-v9", project: "mill", part_of: "", reason: { zh: "同", en: "Same" } },
    ],
  };
  const found = on("metal", { data: only });
  expect(toldOf(found).status).toBe("put-off");
  expect(rowsTelling(found, only).map(({ venture }) => venture.id)).toEqual(["page-v9"]);
});

test("its words are those of the steps that give it its status", () => {
  const [mill] = on("metal");
  const signed = mill ? [presenceOf(mill.rows.slice(0, 1), { project: mill.of, data: world })] : [];
  expect(markedStatus(toldOf(signed))).toEqual({ zh: "签约", en: "signed" });
});

test("what gives the status is told apart by where it was read", () => {
  const telling = rowsTelling(on("metal"), world);
  expect(telling.map(({ venture }) => venture.id)).toEqual(["page-v1"]);
  expect([areCited(telling), areCited([])]).toEqual([true, false]);
});

test("projects stand by league or city, under the region only where no source names one, and in each that is named", () => {
  const elsewhere = citedVenture("page-v8", { chain: "demo", node: "metal", place: "150200" });
  const nowhere = citedVenture("page-v7", { chain: "demo", node: "metal", place: "150000" });
  const wide = {
    ...world,
    citedVentures: [...world.citedVentures, elsewhere, nowhere],
    venturesSame: [
      ...world.venturesSame,
      { venture: "page-v8", project: "mill", part_of: "", reason: { zh: "同", en: "Same" } },
    ],
  };
  const found = projectsByCity({ chain: "demo", id: "metal" }, wide);
  expect(found.map(({ code, projects }) => [code, projects.map(({ of }) => of.id)])).toEqual([
    ["150000", ["page-v7"]],
    ["150200", ["mill"]],
    ["150300", ["mill", "mill-1"]],
  ]);
});

test("what was read in copies alone is less certain than what is stated, and says so", () => {
  const copied = { ...world, citedSources: world.citedSources.map((page) => ({ ...page, standing: "copy" as const })) };
  const { status, certainty } = toldOf(on("wire", { data: copied }));
  expect([status, certainty]).toEqual(["producing", "copy"]);
});
