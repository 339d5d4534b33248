import { expect, test } from "vitest";
import { projectWorld } from "../../test/lib/project-world.ts";
import { data as real } from "./data.ts";
import { namedInReports } from "./named-in-reports.ts";
import { projectOf } from "./projects.ts";

test("reports may name the whole, a part or the firm of a project of which they do not speak", () => {
  const data = projectWorld();
  expect(namedInReports(projectOf("page-v3", data), data)).toMatchObject({ whole: true, firm: { company: "甲" } });
  expect(namedInReports(projectOf("copy-v1", data), data)).toEqual({ whole: false, part: false, firm: undefined });
});

test.each([
  ["guoxuan-wuhai-anode-1", true, "国轩零碳科技"],
  ["easthope-wuhai-pv-1", true, "东方希望"],
  ["tongwei-baotou-200kt", false, "通威"],
])("of %s the reports name the whole: %s, and the firm", (id, whole, firm) => {
  const project = real.venturesSame.find((same) => same.project === id);
  const found = namedInReports(projectOf(project?.venture ?? "", real), real);
  expect([found.whole, found.firm?.company]).toEqual([whole, firm]);
});
