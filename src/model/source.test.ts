import { expect, test } from "vitest";
import { impliedBase, perHead } from "./derive.ts";
import { citedTitle, sourceLine, restsOnCopy } from "./source.ts";
import type { Venture } from "./types.ts";
import { citedFigure, citedPage } from "../../test/lib/cited.ts";
import { census, money, percent, row, world } from "../../test/lib/fixtures.ts";

const one = money("100", { line: 13 });
const growth = percent("25", { line: 4 });
const elsewhere = money("5", { id: "demo-9", report: "other", line: 7 });
const data = world([one, growth, elsewhere]);
const rows = [row(elsewhere), row(one), row(impliedBase({ value: one, growth })), row(perHead({ value: one, census }))];

test("sources are grouped by report, with the lines of computed values' inputs and the census", () => {
  expect(sourceLine({ rows }, { data, lang: "zh" })).toBe("《演示》第4、13行；《另一份 / 副题》第7行；普查");
  expect(sourceLine({ rows }, { data, lang: "en" })).toBe(
    "“Demo” (lines 4, 13); “Other / Second line” (line 7); Census",
  );
});

test("one line is no plural, and a report that is not cited is not named", () => {
  expect(sourceLine({ rows: [row(elsewhere)] }, { data, lang: "zh" })).toBe("《另一份 / 副题》第7行");
  expect(sourceLine({ rows: [row(elsewhere)] }, { data, lang: "en" })).toBe("“Other / Second line” (line 7)");
});

test("a line is named once, lines in the order of numbers, and those of ventures too", () => {
  const ventures = [13, 4, 100].map((line) => ({ report: "demo", line }) as Venture);
  expect(sourceLine({ rows: [row(one)], places: ventures }, { data, lang: "en" })).toBe("“Demo” (lines 4, 13, 100)");
  expect(sourceLine({ rows: [], places: [] }, { data, lang: "en" })).toBe("");
});

test("an unknown report is refused", () => {
  expect(() => sourceLine({ rows: [row(money("1", { report: "lost" }))] }, { data, lang: "zh" })).toThrow(
    "unknown report: lost.",
  );
});

test("a cited page stands behind the reports, once, with its publisher and day", () => {
  const known = { ...data, citedSources: [citedPage()], citedFigures: [citedFigure()] };
  const drawn = [row(citedFigure()), row(one), row(citedFigure({ id: "page-f2" }))];
  expect(sourceLine({ rows: drawn }, { data: known, lang: "zh" })).toBe("《演示》第13行；《后来》（某报，2025-01-23）");
});

test.each([
  [{}, "《后来》（某报，2025-01-23）", "“Later” (某报, 2025-01-23)"],
  [{ publisher: "", published: "" }, "《后来》", "“Later”"],
  [{ standing: "copy", published: "" }, "《后来》（某报，见于转载）", "“Later” (某报, read in a reprint)"],
  [{ title: "（公示）", title_en: "(Notice)" }, "（公示）（某报，2025-01-23）", "(Notice) (某报, 2025-01-23)"],
] as const)("a page with %j is told as %s", (cells, zh, en) => {
  const known = { ...data, citedSources: [citedPage(cells)] };
  expect([citedTitle("page", { data: known, lang: "zh" }), citedTitle("page", { data: known, lang: "en" })]).toEqual([
    zh,
    en,
  ]);
});

test("a value rests on a copy where any print that went in was seen in one only", () => {
  const [copied, pressed] = ["copy", "press"].map((source) => citedFigure({ id: source, source }));
  const pages = [citedPage({ id: "copy", standing: "copy" }), citedPage({ id: "press" })];
  const world = { ...data, citedSources: pages, citedFigures: [copied, pressed].flatMap((one) => one ?? []) };
  expect([copied, pressed, money("1")].map((of) => of && restsOnCopy(of, world))).toEqual([true, false, false]);
});
