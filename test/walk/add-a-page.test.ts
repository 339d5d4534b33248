import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Guides from "../../src/features/about/guides.ts";
import type * as Records from "../../src/features/search/records.ts";
import { data } from "../../src/model/data.ts";
import { copyProject, type Project } from "./project.ts";

const zh = `# 课堂上用

给教师。

## 怎样读图 {#how}

先看[图例](/about/#marks)。
`;
const en = `# In class

For teachers.

## How to read a chart {#how}

Begin with its [key](/about/#marks).
`;

let project: Project;
beforeAll(() => {
  project = copyProject({ copied: ["features"] });
  project.write("src/features/about/school.zh.md", zh);
  project.write("src/features/about/school.en.md", en);
  project.replace("src/features/about/guides.ts", [
    "  data: dataFacts,\n",
    "  data: dataFacts,\n  school: () => ({}),\n",
  ]);
});
afterAll(() => project.leave());

test("a guide has its page in both languages, with what it says", async () => {
  const { guideOf } = await project.load<typeof Guides>("src/features/about/guides.ts");
  const said = async (lang: "zh" | "en") => {
    const { title, parts } = await guideOf("school", { data, lang });
    return [title, ...parts.flatMap(({ heading, blocks }) => [heading, ...blocks.map(({ raw }) => raw.trim())])];
  };
  expect(await said("zh")).toEqual(["课堂上用", "怎样读图", "先看[图例](/about/#marks)。"]);
  expect(await said("en")).toEqual(["In class", "How to read a chart", "Begin with its [key](/about/#marks)."]);
});

test("the page about method lists it, and readers find it", async () => {
  const { guides } = await project.load<typeof Guides>("src/features/about/guides.ts");
  const slugs = guides.map(({ slug }) => slug);
  expect(slugs.indexOf("school")).toBe(slugs.indexOf("data") + 1);
  const { searchRecords } = await project.load<typeof Records>("src/features/search/records.ts");
  const found = searchRecords({ data, lang: "en" }).find(({ path }) => path === "about/school/");
  expect(found).toEqual({
    path: "about/school/",
    kind: "page",
    title: "In class",
    text: "For teachers.",
    other: "课堂上用",
    names: ["课堂上用", "In class"],
  });
});
