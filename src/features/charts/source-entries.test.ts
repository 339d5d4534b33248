import { expect, test } from "vitest";
import { slugChart, slugMap } from "../../../test/lib/rows.ts";
import { row, figure, world } from "../../../test/lib/fixtures.ts";
import { venture } from "../../../test/chains/fixtures.ts";
import type { Derived } from "../../model/types.ts";
import { sourceEntries } from "./source-entries.ts";

const data = world([figure({ id: "a", line: 9, printed: "约100亿元" })]);

const [print] = data.figures;
if (!print) throw new Error("no figure.");
const none = { zh: "", en: "" };
const perHead: Derived = { ...print, basis: "derived", formula: none, inputs: ["a", "census-2020-150300"] };
const figures = slugChart("x", { data, rows: [row(perHead)] });
const map = slugMap("y", {
  data,
  ventures: [venture("v", { line: 4 }), venture("w", { line: 5, report: "other", company: "", project: "矿山" })],
});

test.each([
  ["zh", "", "第9行 约100亿元", "乌海市 · 2022年1—11月", "普查"],
  ["en", "Demo", "line 9 约100亿元", "Wuhai · Jan–Nov 2022", "Census"],
] as const)("in %s a chart names its reports with every print as it stands there, then the census", (...cells) => {
  const [lang, translated, line, told, source] = cells;
  const { reports, census } = sourceEntries(figures, lang);
  expect(reports).toEqual([
    {
      path: "reports/demo/",
      title: "演示",
      translated,
      lines: [{ path: "reports/demo/#a", words: line.split(" 约")[0], print: "约100亿元", told }],
    },
  ]);
  expect(census).toEqual([source]);
});

test.each([
  ["zh", ["", ""], ["第4行 企业v", "第5行 矿山"]],
  ["en", ["Demo", "Other / Second line"], ["line 4 企业v", "line 5 矿山"]],
] as const)("in %s a map names its reports with every venture, in Chinese as it stands there", (...cells) => {
  const [lang, translated, lines] = cells;
  const { reports, census } = sourceEntries(map, lang);
  expect(reports.map(({ path, title }) => [path, title])).toEqual([
    ["reports/demo/", "演示"],
    ["reports/other/", "另一份 / 副题"],
  ]);
  expect(reports.map((report) => report.translated)).toEqual(translated);
  expect(reports.flatMap((report) => report.lines.map(({ words, print: own }) => `${words} ${own}`))).toEqual(lines);
  expect(reports.flatMap((report) => report.lines.map(({ path }) => path))).toEqual([
    "reports/demo/#demo-v",
    "reports/other/#demo-w",
  ]);
  expect(census).toEqual([]);
});
