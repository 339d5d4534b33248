import { expect, test } from "vitest";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { saidWords, sourceWords } from "./source-words.ts";

const data = {
  ...world(),
  citedSources: [
    citedPage(),
    citedPage({ id: "undated", published: "", url: "https://news.example/undated" }),
    citedPage({ id: "copy", standing: "copy" }),
  ],
};

test("a figure of a report leads to its line, with the days between which the report was published", () => {
  expect(sourceWords(figure(), { data, lang: "en" })).toEqual({
    words: "“Demo”, line 3",
    path: "reports/demo/#demo-1",
    cited: false,
    original: "",
    day: "published Dec 2022",
  });
});

test("a cited figure leads to its page on this site and to the page itself; that it is not dated is said", () => {
  expect(sourceWords(citedFigure(), { data, lang: "zh" })).toEqual({
    words: "◇ 某报 2025-01-23",
    path: "sources/page/#page-f1",
    cited: true,
    original: "https://news.example/later",
    day: "",
  });
  expect(sourceWords(citedFigure({ source: "undated" }), { data, lang: "zh" }).day).toBe("发布日期未载");
});

test("a copy is never led to", () => {
  expect(sourceWords(citedFigure({ source: "copy" }), { data, lang: "zh" }).original).toBe("");
});

test("a day, a span of days, or none", () => {
  expect(saidWords({ from: "2025-01-23", to: "2025-01-23" }, "zh")).toBe("发布于2025年1月23日");
  expect(saidWords(undefined, "en")).toBe("day of publication not stated");
});
