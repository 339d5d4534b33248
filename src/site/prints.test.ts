import { expect, test } from "vitest";
import { figure, census, figure as made, world } from "../../test/lib/fixtures.ts";
import { citedFigure, citedPage } from "../../test/lib/cited.ts";
import type { Derived } from "../model/types.ts";
import { printsOf } from "./prints.ts";

const data = {
  ...world([
    made({ id: "a", line: 9 }),
    made({ id: "b", line: 9 }),
    made({ id: "c", line: 9, report: "other" }),
    made({ id: "d", line: 2 }),
  ]),
  census: [census],
};

const none = { zh: "", en: "" };

test.each([
  ["zh", "演示", "《演示》第3行", "《演示》第3行：演示"],
  ["en", "Demo", "“Demo”, line 3", "“Demo”, line 3: Demo"],
] as const)("in %s a print is found at its own line", (lang, report, line, label) => {
  expect(printsOf(figure(), { data, lang })).toEqual([
    { id: "demo", report, line, label, path: "reports/demo/#demo-1", cited: false },
  ]);
});

test("a computed value is found at the lines of what went in, each line of a report once, in the order of the sum", () => {
  const inputs = ["a", "census-2020-150300", "b", "c", "d"];
  const of: Derived = { ...figure(), basis: "derived", formula: none, inputs };
  expect(printsOf(of, { data, lang: "zh" }).map(({ path, line }) => `${path} ${line}`)).toEqual([
    "reports/demo/#a 《演示》第9行",
    "reports/other/#c 《另一份…》第9行",
    "reports/demo/#d 《演示》第2行",
  ]);
});

test("a print of a cited page is found on the page that tells what was read there", () => {
  const cited = { ...data, citedSources: [citedPage()], citedFigures: [citedFigure()] };
  expect(printsOf(citedFigure(), { data: cited, lang: "en" })).toEqual([
    {
      id: "page",
      report: "“Later” (某报, 2025-01-23)",
      line: "◇ 某报 2025-01-23",
      label: "◇ 某报 2025-01-23: “Later” (某报, 2025-01-23)",
      path: "sources/page/#page-f1",
      cited: true,
    },
  ]);
  const of: Derived = { ...figure(), basis: "derived", formula: none, inputs: ["page-f1", "a"] };
  expect(printsOf(of, { data: cited, lang: "zh" }).map(({ line }) => line)).toEqual([
    "◇ 某报 2025-01-23",
    "《演示》第9行",
  ]);
});
