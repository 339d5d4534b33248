import { expect, test } from "vitest";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { data as real } from "../../model/data.ts";
import { projectOf } from "../../model/projects.ts";
import { chainsOf, nodesOfProject, placesOf } from "./project-where.ts";

const data = projectWorld();
const mill = projectOf("demo-mill", data);

test("each place stands once", () => {
  expect(placesOf(mill, { data, lang: "en" })).toEqual([{ words: "Wuhai", path: "places/150300/" }]);
});

test("the region is no place of a project of which a source tells the league or city", () => {
  expect(placesOf(projectOf("im-baofeng-2025-v1", real), { data: real, lang: "en" })).toEqual([
    { words: "Ordos", path: "places/150600/" },
  ]);
});

test("each link of a chain stands once, and a chain without one by itself", () => {
  expect(nodesOfProject(mill, { data, lang: "zh" })).toEqual([
    { words: "演示 · 环节metal", path: "chains/demo/metal/" },
    { words: "演示 · 环节wire", path: "chains/demo/wire/" },
  ]);
  expect(nodesOfProject(projectOf("demo-mine", data), { data, lang: "zh" })).toEqual([
    { words: "演示", path: "chains/demo/" },
  ]);
  expect(nodesOfProject(projectOf("demo-shop", data), { data, lang: "zh" })).toEqual([]);
});

test("a project is of its chains", () => {
  expect(chainsOf(mill, data).map(({ id }) => id)).toEqual(["demo"]);
});
