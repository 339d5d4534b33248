import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chartSpecs } from "../../src/charts/index.ts";
import type * as Charts from "../../src/exports/charts.ts";
import { releaseContents } from "../../src/model/release-contents.ts";
import type * as ReleasePages from "../../src/exports/release-pages.ts";
import { releaseEmbeds } from "../../src/exports/release-pages.ts";
import { copyProject, type Project } from "./project.ts";
import { data } from "../../src/model/data.ts";

// Any chart that a release has, and that has its name still.
const old = releaseContents(data)
  .flatMap((release) => release.charts.map(({ slug }) => slug))
  .find((slug) => chartSpecs.some((chart) => chart.slug === slug));
if (old === undefined) throw new Error("no released chart");

let project: Project;
beforeAll(() => {
  project = copyProject({ copied: ["charts", "exports"] });
  const [from, to] = [`src/charts/${old}.ts`, "src/charts/walked-under-another-name.ts"];
  renameSync(join(project.folder, from), join(project.folder, to));
  project.replace(to, [`slug: "${old}"`, 'slug: "walked-under-another-name"']);
  project.replace("src/charts/index.ts", [`"./${old}.ts"`, '"./walked-under-another-name.ts"']);
  project.replace("src/charts/moved.ts", ["> = {", `> = { "${old}": "walked-under-another-name",`]);
});
afterAll(() => project.leave());

test("the old page leads on, embed and files stay", async () => {
  const { chartPages } = await project.load<typeof Charts>("src/exports/charts.ts");
  const pages = chartPages(data).filter(({ props }) => props.chart.slug === "walked-under-another-name");
  expect(pages.map(({ params }) => params.slug)).toEqual(["walked-under-another-name", old]);
});

test("a release that has the chart under its old name shows it as before", async () => {
  const renamed = await project.load<typeof ReleasePages>("src/exports/release-pages.ts");
  expect(renamed.releaseEmbeds(data)).toEqual(releaseEmbeds(data));
});

test("npm run rows writes the rows under the new name, and removes rows and drawings of the old one", () => {
  expect(project.rows().split("\n")).toEqual([
    "wrote test/charts/rows/walked-under-another-name.json",
    `removed test/charts/rows/${old}.json`,
    `removed test/output/charts/${old}.en.640.svg`,
    `removed test/output/charts/${old}.zh.360.svg`,
    `removed test/output/charts/${old}.zh.960.svg`,
    "Look at the charts, then: npm run unit -- -u",
    "",
  ]);
  expect(existsSync(join(project.folder, `test/charts/rows/${old}.json`))).toBe(false);
});
