import { expect, test } from "vitest";
import { impliedBase, perHead } from "./derive.ts";
import { reportTitles, sourceLine } from "./source.ts";
import type { Venture } from "./types.ts";
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
  expect(sourceLine({ rows: [row(one)], ventures }, { data, lang: "en" })).toBe("“Demo” (lines 4, 13, 100)");
  expect(sourceLine({ rows: [], ventures: [] }, { data, lang: "en" })).toBe("");
});

test("titles are those of the cited reports, each once, in the order of the reports", () => {
  expect(reportTitles([elsewhere, one, growth], { data, lang: "zh" })).toEqual(["《演示》", "《另一份 / 副题》"]);
  expect(reportTitles([elsewhere], { data, lang: "en" })).toEqual(["“Other / Second line”"]);
});

test("an unknown report is refused", () => {
  expect(() => sourceLine({ rows: [row(money("1", { report: "lost" }))] }, { data, lang: "zh" })).toThrow(
    "unknown report: lost.",
  );
});
