import { expect, test } from "vitest";
import { citedFigure, citedPage } from "../../test/lib/cited.ts";
import { census, money, row, world } from "../../test/lib/fixtures.ts";
import { data as real } from "./data.ts";
import { perHead } from "./derive.ts";
import { shortPage, shortReport, shortSources, shortTitle, sourceNames } from "./short-source.ts";

const one = money("100", { line: 13 });
const data = world([one]);
const languages = ["zh", "en"] as const;

test("a report is called by place, kind and year, and no two of them alike", () => {
  for (const lang of languages) {
    const names = real.reports.map(({ id }) => shortReport(id, { data: real, lang }));
    expect(new Set(names).size).toBe(names.length);
  }
  expect(shortReport("wuhai-2023-2025-plan", { data: real, lang: "zh" })).toBe("乌海方案（2023年）");
  expect(shortReport("wuhai-2023-2025-plan", { data: real, lang: "en" })).toBe("Wuhai plan (2023)");
});

test("reports that would be called alike keep their titles, cut", () => {
  expect(["demo", "other"].map((id) => shortReport(id, { data, lang: "zh" }))).toEqual(["《演示》", "《另一份…》"]);
});

test.each([
  [{}, "◇ 某报 2025-01-23"],
  [{ publisher: "某报（某网转载）" }, "◇ 某报 2025-01-23"],
  [{ publisher: "某报 (a portal)" }, "◇ 某报 2025-01-23"],
  [{ publisher: "", published: "" }, "◇ 《后来》"],
  [{ standing: "copy" }, "◇ 某报（见于转载） 2025-01-23"],
  [{ publisher: "", title: "（公示）" }, "◇ （公示） 2025-01-23"],
] as const)("a page with %j is called %s", (cells, zh) => {
  expect(shortPage("page", { data: { ...data, citedSources: [citedPage(cells)] }, lang: "zh" })).toBe(zh);
});

test("lines in a row are told by the first and the last, a publisher's pages by their days, a census by its name", () => {
  const pages = [citedPage(), citedPage({ id: "page2", published: "2026-01-23" })];
  const figures = [citedFigure(), citedFigure({ id: "page2-f1", source: "page2" })];
  const known = { ...data, citedSources: pages, citedFigures: figures };
  const lines = [13, 4, 3, 5, 14].map((line) => ({ report: "demo", line }));
  const rows = [...figures.map((of) => row(of)), row(perHead({ value: one, census }))];
  expect(shortSources({ rows, places: lines }, { data: known, lang: "zh" })).toBe(
    "《演示》第3–5、13、14行；◇ 某报 2025-01-23、2026-01-23；普查",
  );
  expect(shortSources({ rows, places: lines }, { data: known, lang: "en" })).toBe(
    "“Demo”, lines 3–5, 13, 14; ◇ 某报 2025-01-23, 2026-01-23; Census",
  );
  expect(shortSources({ rows: [], places: lines.slice(0, 1) }, { data: known, lang: "en" })).toBe("“Demo”, line 13");
  expect(sourceNames([...figures, one], { data: known, lang: "zh" })).toEqual([
    "《演示》",
    "◇ 某报 2025-01-23",
    "◇ 某报 2026-01-23",
  ]);
});

test.each([
  ["风景这边亮丽——包头市报告", "zh", "风景这边亮丽…"],
  ["关于进一步加强招商引资加快项目建设的实施方案", "zh", "关于进一步加强招商引资加快项目建设…"],
  ["一二三四五六七八九十一二三四五六七八", "zh", "一二三四五六七八九十一二三四五六七八"],
  ["一二三四五六七八九十一二三四五六七八九", "zh", "一二三四五六七八九十一二三四五六七八…"],
  // What leads on to what is cut off goes too.
  ["一二三四五六七八九十一二三四五六的“后面的话", "zh", "一二三四五六七八九十一二三四五六…"],
  ["甲乙（试行）", "zh", "甲乙…"],
  ["The View Is Bright Here: Reports on Baotou", "en", "The View Is Bright Here…"],
  ["A Report (Trial)", "en", "A Report…"],
  ["Investment Promotion Driven from the Top, Projects", "en", "Investment Promotion Driven from…"],
  ["A title of 34 letters, and it fits.", "en", "A title of 34 letters, and it…"],
  ["A title of 34 letters, and it fits", "en", "A title of 34 letters, and it fits"],
  ["A Short One", "en", "A Short One"],
  ["《甲——乙》", "zh", "《甲…》"],
] as const)("the title %s is shortened, and shows that it is", (title, lang, short) => {
  expect(shortTitle(title, lang)).toBe(short);
});
