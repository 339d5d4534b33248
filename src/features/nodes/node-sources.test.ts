import { expect, test } from "vitest";
import { node } from "../../../test/chains/fixtures.ts";
import { projectWorld } from "../../../test/lib/project-world.ts";
import { countSources, sourcesOfNode } from "./node-sources.ts";

test("the reports that speak of a node stand with their lines, then the cited pages, each at its row", () => {
  const found = sourcesOfNode(node("metal"), { data: projectWorld(), lang: "zh" });
  expect(found.map(({ lines, path, cited }) => [lines, path, cited])).toEqual([
    ["第3行", "reports/demo/#demo-mill", false],
    ["", "sources/page/#page-v1", true],
  ]);
  expect(countSources(found)).toEqual({ reports: 1, pages: 1 });
});
