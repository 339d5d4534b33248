import { expect, test, vi } from "vitest";
import { prepared } from "../../../test/lib/rows.ts";
import { row } from "../../../test/lib/fixtures.ts";
import { venture } from "../../../test/chains/fixtures.ts";
import { data } from "../../model/data.ts";
import type { Derived } from "../../model/types.ts";
import { sourceEntries } from "./source-entries.ts";

vi.mock("../../model/data.ts", async () => {
  const { figure, world } = await import("../../../test/lib/fixtures.ts");
  return { data: world([figure({ id: "a", line: 9, printed: "约100亿元" })]) };
});

const [print] = data.figures;
if (!print) throw new Error("no figure.");
const none = { zh: "", en: "" };
const perHead: Derived = { ...print, basis: "derived", formula: none, inputs: ["a", "census-2020-150300"] };
const of = prepared("x", {
  rows: [row(perHead)],
  ventures: [venture("v", { line: 4 }), venture("w", { line: 5, report: "other", company: "", project: "矿山" })],
});

test.each([
  ["zh", ["", ""], ["第9行 约100亿元", "第4行 企业v"], "第5行 矿山", "普查"],
  ["en", ["Demo", "Other / Second line"], ["line 9 约100亿元", "line 4 企业v"], "line 5 矿山", "Census"],
] as const)(
  "in %s a chart names its reports with every print and venture as it stands there, then the census",
  (lang, translated, lines, other, source) => {
    const { reports, census } = sourceEntries(of, lang);
    expect(reports.map(({ path, title }) => [path, title])).toEqual([
      ["reports/demo/", "演示"],
      ["reports/other/", "另一份 / 副题"],
    ]);
    expect(reports.map((report) => report.translated)).toEqual(translated);
    const told = reports.map((report) => report.lines.map(({ words, print: own }) => `${words} ${own}`));
    expect(told).toEqual([lines, [other]]);
    expect(reports[0]?.lines.map(({ path }) => path)).toEqual(["reports/demo/#a", "reports/demo/#demo-v"]);
    expect(census).toEqual([source]);
  },
);
