import { expect, test } from "vitest";
import { data } from "../src/model/data.ts";
import { forbiddenRenderings, textFiles, textsIn, textsOf } from "./texts.ts";

const files = textFiles();
const { terms } = data;

test("words, tables, guides, charts and data are among the texts", () => {
  expect(files).toEqual(
    expect.arrayContaining([
      "src/i18n/words.ts",
      "src/tables/figures.ts",
      "src/features/about/about.en.md",
      "src/charts/funds-in-place.ts",
      "data/vocab/indicators.csv",
      "data/figures/wuhai-2022-review.csv",
    ]),
  );
  for (const file of ["src/i18n/words.ts", "src/features/about/about.zh.md", "data/vocab/terms.csv"]) {
    expect(textsOf(file).length, file).toBeGreaterThan(10);
  }
});

test("no text has a rendering that data/vocab/terms.csv forbids", () => {
  expect(forbiddenRenderings(files.flatMap(textsOf), terms)).toEqual([]);
});

const rendering = (lang: "avoid" | "avoid_en") =>
  terms.flatMap((term) => term[lang].map((written) => [written, `Write ${term.zh}, ${term.en}`] as const));
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const every = [...rendering("avoid"), ...rendering("avoid_en")];

test.each(every)("%s is found in words, a template, a table and a guide, with its file and place", (written, write) => {
  const seeded: readonly (readonly [file: string, content: string, place: string])[] = [
    ["src/a/words.ts", `export const a = {\n  b: { ${isHan(written) ? "zh" : "en"}: "${written}" },\n};`, "line 2"],
    ["src/charts/a.ts", `\nconst a = \`Of \${b} ${written}, \${c}\`;`, "line 2"],
    ["data/vocab/a.csv", `id,zh,en\nx,甲,"So, ${written}"`, "row x (en)"],
    ["data/figures/a.csv", `id,line,note,note_en\na-001,1,注${written},`, "row a-001 (note)"],
    ["src/site/A.astro", `---\nconst a = 1;\n---\n\n<p>This is ${written}, {a}</p>`, "line 5"],
    ["src/site/B.astro", `---\n---\n<img\n  alt="So, ${written}"\n/>`, "line 4"],
    ["src/features/about/a.en.md", `# A\n\nThis is ${written}.`, "line 3"],
  ];
  for (const [file, content, place] of seeded) {
    // Among letters an English word would be another word.
    const text = isHan(written) ? content : content.replace("注", "注 ");
    expect(forbiddenRenderings(textsIn(text, file), terms)).toContain(
      `${file} ${place}: forbidden rendering: ${written}. ${write}`,
    );
  }
});

test("what readers may type for a term may be what our texts do not write", () => {
  const cells = "id,zh,also,also_en,avoid_en\na,甲,落地,landed,inked\n";
  expect(textsIn(cells, "data/vocab/terms.csv").map(({ text }) => text)).toEqual(["甲"]);
});

test("ids, addresses, code and prints are no texts", () => {
  const code =
    'import a from "./in place.ts";\nconst b = { slug: "funds-in-place", kind: "dispatch", stage: "landed" };';
  expect(textsIn(code, "src/a.ts")).toEqual([]);
  expect(textsIn("id,printed\nlanded,未印\n", "data/a.csv")).toEqual([]);
  expect(textsIn("`landed` [x](landed/) {#landed}", "a.md")[0]?.text.trim()).toBe("[x");
});

test.each([...data.ventures, ...data.citedVentures])("a floor of $id is a floor in both languages", (venture) => {
  const { project, project_en, note } = venture;
  for (const [zh, en] of [
    [project, project_en],
    [note.zh, note.en],
  ] as const) {
    const isPassed = /\b(?:over|more than|above) (?:CNY )?\d/u.test(en);
    expect(isPassed && !/超|多|逾/u.test(zh), `${zh} | ${en}`).toBe(false);
    expect(/\d\S{0,6}以上/u.test(zh) && isPassed, `${zh} | ${en}`).toBe(false);
    expect(/超过?\d/u.test(zh) && /\d.{0,20} or more|at least \d/u.test(en), `${zh} | ${en}`).toBe(false);
  }
});
