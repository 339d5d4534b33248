import { beforeEach, describe, expect, test, vi } from "vitest";
import { demoChart } from "../../test/files/fixtures.ts";
import { data } from "../../test/files/data.ts";

const currentRelease = vi.hoisted(() => ({ version: "1.2.0", date: "" }));
vi.mock("./current-release.ts", () => ({ currentRelease: () => currentRelease }));

/** The module as it is before a release, or after one on a day. */
async function at(date: string) {
  currentRelease.date = date;
  vi.resetModules();
  return import("./citation.ts");
}

const titled = (zh: string, en = "") => demoChart({ title: { zh, en } });

describe("a released chart", () => {
  let cite: Awaited<ReturnType<typeof at>>;
  beforeEach(async () => {
    cite = await at("2031-05-06");
  });

  test("is cited in Chinese after GB/T 7714, APA and BibTeX, without the full stop of its title", () => {
    const made = titled("乙市到位100亿元。");
    expect(cite.chartCitations(made, "zh")).toEqual({
      gbt: "招商有数. 乙市到位100亿元[DS/OL]. 1.2.0版. 招商有数, 2031(2031-05-06)[引用日期: 年-月-日]. https://example.org/charts/demo-chart/.",
      apa: "招商有数. (2031). 乙市到位100亿元 (Version 1.2.0) [Data set]. https://example.org/charts/demo-chart/",
      bibtex: [
        "@dataset{counting-investment-demo-chart,",
        "  author = {{招商有数}},",
        "  title = {{乙市到位100亿元}},",
        "  publisher = {招商有数},",
        "  year = {2031},",
        "  date = {2031-05-06},",
        "  version = {1.2.0},",
        "  url = {https://example.org/charts/demo-chart/},",
        "  note = {数据集，CC BY 4.0},",
        "}",
      ].join("\n"),
    });
    expect(cite.citation(made, "zh")).toBe(cite.chartCitations(made, "zh").gbt);
  });

  test("is cited in English with its English address", () => {
    const made = titled("", "Town B took in CNY\u00a010\u00a0bn.");
    expect(cite.chartCitations(made, "en")).toEqual({
      gbt: "Counting Investment (招商有数). Town B took in CNY 10 bn[DS/OL]. Version 1.2.0. Counting Investment (招商有数), 2031(2031-05-06)[accessed: year-month-day]. https://example.org/en/charts/demo-chart/.",
      apa: "Counting Investment (招商有数). (2031). Town B took in CNY 10 bn (Version 1.2.0) [Data set]. https://example.org/en/charts/demo-chart/",
      bibtex: [
        "@dataset{counting-investment-demo-chart,",
        "  author = {{Counting Investment (招商有数)}},",
        "  title = {{Town B took in CNY 10 bn}},",
        "  publisher = {Counting Investment (招商有数)},",
        "  year = {2031},",
        "  date = {2031-05-06},",
        "  version = {1.2.0},",
        "  url = {https://example.org/en/charts/demo-chart/},",
        "  note = {Data set, CC BY 4.0},",
        "}",
      ].join("\n"),
    });
    expect(cite.citation(made, "en")).toBe(cite.chartCitations(made, "en").gbt);
  });

  test.each([
    ["25% of A & B", "25\\% of A \\& B"],
    ["{a}_b #1 $2", "\\{a\\}\\_b \\#1 \\$2"],
    ["c:\\d ~3 x^2", "c:\\textbackslash{}d \\textasciitilde{}3 x\\textasciicircum{}2"],
    ["“甲”≥1.5", "“甲”≥1.5"],
  ])("%s is no command in its BibTeX entry, and stays as it is in prose", (title, escaped) => {
    const { bibtex, gbt, apa } = cite.chartCitations(titled("", title), "en");
    expect(bibtex).toContain(`\n  title = {{${escaped}}},\n`);
    expect(gbt).toContain(`. ${title}[DS/OL].`);
    expect(apa).toContain(`. ${title} (Version`);
  });

  test("has only its last full stop taken off", () => {
    expect(cite.citation(titled("甲。乙1.5%。"), "zh")).toContain(". 甲。乙1.5%[DS/OL].");
    expect(cite.citation(titled("", "A. B"), "en")).toContain(". A. B[DS/OL].");
  });

  test.each([
    ["zh", "招商有数数据集", "https://example.org/changelog/#v1-2-0"],
    ["en", "Counting Investment: data", "https://example.org/en/changelog/#v1-2-0"],
  ] as const)("stands beside the data as a whole, in %s cited by its entry in the log", (lang, title, url) => {
    const { gbt, bibtex } = cite.dataCitations({ data, lang });
    expect(gbt).toContain(`. ${title}[DS/OL]. `);
    expect(gbt).toMatch(new RegExp(`\\]\\. ${url.replaceAll(".", "\\.")}\\.$`));
    expect(bibtex.startsWith("@dataset{counting-investment,\n")).toBe(true);
    expect(bibtex).toContain(`  title = {{${title}}},`);
    expect(bibtex).toContain(`  url = {${url}},`);
  });
});

describe("before the first release", () => {
  test("no citation names a year or a day", async () => {
    const { chartCitations } = await at("");
    const zh = chartCitations(titled("题"), "zh");
    expect(zh.gbt).toBe("招商有数. 题[DS/OL]. 未发布. [引用日期: 年-月-日]. https://example.org/charts/demo-chart/.");
    const en = chartCitations(titled("", "T"), "en");
    expect(en.gbt).toBe(
      "Counting Investment (招商有数). T[DS/OL]. Not released. [accessed: year-month-day]. https://example.org/en/charts/demo-chart/.",
    );
    expect(zh.apa).toContain("招商有数. (n.d.). 题 (not released)");
    expect(en.bibtex).not.toMatch(/ (?:year|date) = /);
    expect(en.bibtex).toContain("  publisher = {Counting Investment (招商有数)},\n  version = {not released},");
  });

  test("the data are cited by the page of all data", async () => {
    const { dataCitations } = await at("");
    expect(dataCitations({ data, lang: "zh" }).gbt).toMatch(/\. https:\/\/example\.org\/data\/\.$/);
    expect(dataCitations({ data, lang: "en" }).apa).toMatch(/ https:\/\/example\.org\/en\/data\/$/);
  });
});
