import { expect, test } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { citedPage } from "../../test/lib/cited.ts";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { world } from "../../test/lib/fixtures.ts";
import { allVentures } from "./coverage.ts";
import { data as real } from "./data.ts";
import { partsOfProject, projectOf, projects, wholeOf } from "./projects.ts";
import type { Data, VentureSame } from "./types.ts";

const same = (venture: string, project: string, part_of = ""): VentureSame => ({
  venture,
  project,
  part_of,
  reason: { zh: "同一企业", en: "The same firm" },
});

const data: Data = {
  ...world(),
  ventures: [venture("alone"), venture("works")],
  citedSources: [citedPage(), citedPage({ id: "undated", published: "" })],
  citedVentures: [
    citedVenture("page-v1"),
    citedVenture("page-v2", { as_of: "", source: "undated" }),
    citedVenture("page-v3", { as_of: "2020-01-01" }),
    citedVenture("page-v4"),
  ],
  venturesSame: [
    same("page-v2", "works"),
    same("demo-works", "works"),
    same("page-v1", "works"),
    same("page-v3", "works"),
    same("page-v4", "works-1", "works"),
  ],
};

test("a venture that is joined to none is a project under its own id, without a reason", () => {
  expect(projectOf("demo-alone", data)).toEqual({
    id: "demo-alone",
    rows: [{ venture: data.ventures[0], coverage: "whole", said: { from: "2022-12-01", to: "2022-12-31" } }],
  });
});

test("joined ventures are one project, as they were said, with what is not dated at the end", () => {
  const { id, rows } = projectOf("page-v1", data);
  expect(id).toBe("works");
  expect(rows.map((row) => [row.venture.id, row.coverage, row.said?.from, row.reason?.en])).toEqual([
    ["page-v3", "cited", "2020-01-01", "The same firm"],
    ["demo-works", "whole", "2022-12-01", "The same firm"],
    ["page-v1", "cited", "2024-06-01", "The same firm"],
    ["page-v2", "cited", undefined, "The same firm"],
  ]);
  expect(projectOf("demo-works", data)).toBe(projectOf("page-v2", data));
});

test("projects come as the reports and then the cited pages come to them", () => {
  expect(projects(data).map(({ id }) => id)).toEqual(["demo-alone", "works", "works-1"]);
});

test("a part leads to its whole, and the whole to its parts", () => {
  const [works, part] = [projectOf("demo-works", data), projectOf("page-v4", data)];
  expect(partsOfProject(works, data)).toEqual([part]);
  expect(wholeOf(part, data)).toBe(works);
  expect([partsOfProject(part, data), wholeOf(works, data)]).toEqual([[], undefined]);
});

test("a venture that there is not stops the build", () => {
  expect(() => projectOf("page-v9", data)).toThrow("unknown venture: page-v9.");
});

test("every venture is in one project, and every row that joins one in that of its id", () => {
  expect(projects(real).flatMap(({ rows }) => rows)).toHaveLength(allVentures(real).length);
  const wrong = real.venturesSame.filter((one) => projectOf(one.venture, real).id !== one.project);
  expect(wrong).toEqual([]);
});
