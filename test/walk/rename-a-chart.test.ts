import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Prepared from "../../src/files/prepared.ts";
import { frozenReleases } from "../../src/lib/frozen.ts";
import { data } from "../../src/lib/data.ts";
import type * as Frozen from "../../src/releases/frozen-chart.ts";
import { frozenChart } from "../../src/releases/frozen-chart.ts";
import { copyProject, type Project } from "./project.ts";

let project: Project;
beforeAll(() => {
  project = copyProject({ copied: ["charts", "files", "releases"] });
  const [from, to] = ["src/charts/outreach.ts", "src/charts/teams-and-visits.ts"];
  renameSync(join(project.folder, from), join(project.folder, to));
  project.replace(to, ['slug: "outreach"', 'slug: "teams-and-visits"']);
  project.replace("src/charts/index.ts", ['"./outreach.ts"', '"./teams-and-visits.ts"']);
  project.replace("src/charts/moved.ts", ["= {}", '= { outreach: "teams-and-visits" }']);
});
afterAll(() => project.leave());

test("the old page leads on, embed and files stay", async () => {
  const { chartPages } = await project.load<typeof Prepared>("src/files/prepared.ts");
  const pages = chartPages().filter(({ props }) => props.prepared.chart.slug === "teams-and-visits");
  expect(pages.map(({ params }) => params.slug)).toEqual(["teams-and-visits", "outreach"]);
});

test("a release that has the chart under its old name draws it as before", async () => {
  const renamed = await project.load<typeof Frozen>("src/releases/frozen-chart.ts");
  const frozen = frozenReleases().flatMap(({ charts }) => charts.filter(({ slug }) => slug === "outreach"));
  expect(frozen).not.toEqual([]);
  const options = { data, href: () => "#" };
  for (const kept of frozen)
    expect(renamed.frozenChart(kept, options).drawings("zh")).toEqual(frozenChart(kept, options).drawings("zh"));
});

test("npm run rows writes the rows under the new name, and removes rows and drawings of the old one", () => {
  expect(project.rows().split("\n")).toEqual([
    "wrote test/charts/rows/teams-and-visits.json",
    "removed test/charts/rows/outreach.json",
    "removed test/output/charts/outreach.en.640.svg",
    "removed test/output/charts/outreach.zh.360.svg",
    "removed test/output/charts/outreach.zh.960.svg",
    "Look at the charts, then: npm run unit -- -u",
    "",
  ]);
  expect(existsSync(join(project.folder, "test/charts/rows/outreach.json"))).toBe(false);
});
