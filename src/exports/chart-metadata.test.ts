import { describe, expect, test } from "vitest";
import { data } from "../../test/files/data.ts";
import { caveat, columns, computedRow, laterRow, demoChart, printedRow } from "../../test/files/fixtures.ts";
import { count, percent, row } from "../../test/lib/fixtures.ts";
import { toTable } from "../tables/table.ts";
import { chartMetadata, timespanOf } from "./chart-metadata.ts";
import { citation } from "./citation.ts";
import { dataLicence } from "./licence.ts";

const noted = demoChart({
  mixes: { zh: "缘由。", en: "Why." },
  notes: [{ zh: "注。", en: "Note." }],
  caveats: [caveat],
});

describe("the metadata of a chart", () => {
  test.each([
    ["zh", "演示的标题", "演示的副题", "缘由。须知。注。", "《演示》第3行", "https://example.org/charts/demo-chart/"],
    [
      "en",
      "A headline",
      "A subtitle",
      "Why. Beware. Note.",
      "“Demo” (line 3)",
      "https://example.org/en/charts/demo-chart/",
    ],
  ] as const)("say in %s what it is, with all that must be known", (...cells) => {
    const [lang, title, subtitle, note, source, originalChartUrl] = cells;
    expect(chartMetadata(noted, lang).chart).toEqual({
      title,
      subtitle,
      note,
      citation: source,
      originalChartUrl,
      license: dataLicence,
    });
  });

  test("say nothing where nothing must be known", () => {
    expect(chartMetadata(demoChart(), "zh").chart.note).toBe("");
  });

  test.each([
    ["zh", "数值", "演示的标题 · 数值", "原文的数。", "原文照录", "《演示》第3行"],
    ["en", "Value", "A headline · Value", "The number printed.", "as printed", "“Demo” (line 3)"],
  ] as const)("say of a column in %s what it means, and in which units", (...cells) => {
    const [lang, titleShort, titleLong, descriptionShort, descriptionProcessing, citationShort] = cells;
    const made = demoChart();
    expect(chartMetadata(made, lang).columns["value"]).toEqual({
      titleShort,
      titleLong,
      descriptionShort,
      descriptionProcessing,
      unit: "亿元",
      unitColumn: "unit",
      timespan: "2022-01-01/2022-11-30",
      type: "number",
      shortName: "value",
      citationShort,
      citationLong: citation(made, lang),
      fullMetadata: "https://example.org/charts/demo-chart.json",
    });
  });

  test("give a time span to the values only, and a unit only where there is one", () => {
    const { id, unit } = chartMetadata(demoChart(), "zh").columns;
    for (const column of [id, unit])
      expect(Object.keys(column ?? {})).toEqual([
        "titleShort",
        "titleLong",
        "descriptionShort",
        "descriptionProcessing",
        "type",
        "shortName",
        "citationShort",
        "citationLong",
        "fullMetadata",
      ]);
  });

  test("name each unit of a column once, and pass over counts without one", () => {
    const bare = row(count(5, { unit: "", unit_base: "" }));
    const units = (rows: readonly (typeof bare)[]) => {
      const { unit, unitColumn } = chartMetadata(demoChart({ rows }), "en").columns["value"] ?? {};
      return [unit, unitColumn];
    };
    expect(units([printedRow, bare, row(percent("5")), laterRow])).toEqual(["亿元, %", "unit"]);
    expect(units([bare])).toEqual([undefined, "unit"]);
  });

  test("name the one unit of a column that has it for all", () => {
    const [first] = columns;
    const table = toTable([printedRow], { columns: first ? [{ ...first, unit: "1" }] : [], data });
    expect(chartMetadata(demoChart({ table }), "zh").columns["id"]).toMatchObject({ unit: "1" });
  });

  test("say that a computed row makes the values computed ones", () => {
    const { value, id } = chartMetadata(demoChart({ rows: [computedRow] }), "en").columns;
    expect(value?.descriptionProcessing).toBe("computed from printed figures");
    expect(id?.descriptionProcessing).toBe("assigned or written by us");
  });
});

const without = row({ ...printedRow.of, period_start: "", period_end: "" });
test.each([
  ["one row", [printedRow], "2022-01-01/2022-11-30"],
  ["rows in any order", [laterRow, printedRow], "2022-01-01/2023-06-30"],
  [
    "a row within another's time",
    [printedRow, row({ ...printedRow.of, period_start: "2022-03-01", period_end: "2022-03-31" })],
    "2022-01-01/2022-11-30",
  ],
  ["a row without a period", [without, laterRow], "2023-01-01/2023-06-30"],
  ["no period at all", [without], ""],
  ["no rows", [], ""],
])("the time span of %s is from the first day to the last", (_, rows, span) => {
  expect(timespanOf(demoChart({ rows }))).toBe(span);
});

test("values without a period have no time span", () => {
  expect(chartMetadata(demoChart({ rows: [without] }), "en").columns.value).not.toHaveProperty("timespan");
});
