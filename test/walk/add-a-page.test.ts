import { afterAll, beforeAll, expect, test } from "vitest";
import type * as Parts from "../../src/features/about/guide-parts.ts";
import type * as Guides from "../../src/features/about/guides.ts";
import type * as Records from "../../src/features/search/records.ts";
import { data } from "../../src/model/data.ts";
import { copyProject, type Project } from "./project.ts";

const written = `import type { Context } from "../../model/types.ts";
import type { GuidePart } from "./guide.ts";

const texts = {
  how: { zh: "怎样读图", en: "How to read a chart" },
  marks: { zh: "先看[图例](/about/#marks)。", en: "Begin with its [key](/about/#marks)." },
};

/** The guide for classes. */
export function schoolParts({ lang }: Context): readonly GuidePart[] {
  return [{ id: "how", heading: texts.how[lang], blocks: [{ words: texts.marks[lang] }] }];
}
`;

let project: Project;
beforeAll(() => {
  project = copyProject({ copied: ["features"] });
  project.write("src/features/about/school-guide.ts", written);
  project.replace("src/features/about/guides.ts", [
    "\n] as const satisfies",
    `
  { slug: "school", title: { zh: "课堂上用", en: "In class" }, lead: { zh: "给教师。", en: "For teachers." } },
] as const satisfies`,
  ]);
  const parts = "src/features/about/guide-parts.ts";
  project.replace(parts, ["import type", 'import { schoolParts } from "./school-guide.ts";\nimport type']);
  project.replace(parts, ["data: dataParts", "data: dataParts, school: schoolParts"]);
});
afterAll(() => project.leave());

test("a guide has its page in both languages, with what it says", async () => {
  const { guidePages } = await project.load<typeof Parts>("src/features/about/guide-parts.ts");
  const page = guidePages().find(({ params }) => params.guide.startsWith("school"));
  expect(page?.props.guide.title).toEqual({ zh: "课堂上用", en: "In class" });
  expect((await page?.props.parts({ data, lang: "en" }))?.map(({ heading }) => heading)).toEqual([
    "How to read a chart",
  ]);
  expect((await page?.props.parts({ data, lang: "zh" }))?.[0]?.blocks).toEqual([
    { words: "先看[图例](/about/#marks)。" },
  ]);
});

test("the page about method lists it, and readers find it", async () => {
  const { guides } = await project.load<typeof Guides>("src/features/about/guides.ts");
  expect(guides.map(({ slug }) => slug)).toEqual(["embedding", "data", "school"]);
  const { searchRecords } = await project.load<typeof Records>("src/features/search/records.ts");
  const found = searchRecords({ data, lang: "en" }).find(({ path }) => path === "about/school/");
  expect(found).toEqual({
    path: "about/school/",
    kind: "page",
    title: "In class",
    text: "For teachers.",
    other: "课堂上用",
  });
});
