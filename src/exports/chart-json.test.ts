import { expect, test } from "vitest";
import { caveat, computedRow, laterRow, demoChart, printedRow } from "../../test/files/fixtures.ts";
import { money, row } from "../../test/lib/fixtures.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { chartJson } from "./chart-json.ts";
import { citation } from "./citation.ts";
import { dataLicence } from "./licence.ts";
import { data } from "../../test/files/data.ts";

test("a chart's JSON holds its words, its sources, its columns and its rows", () => {
  const made = demoChart({ rows: [laterRow, computedRow], caveats: [caveat] });
  expect(chartJson(made)).toEqual({
    slug: "demo-chart",
    kind: "bars",
    title: made.title,
    subtitle: made.subtitle,
    alt: made.alt,
    caveats: [{ kind: "hedged", text: caveat.text, ids: ["demo-1"] }],
    notes: [],
    license: dataLicence,
    citation: { zh: citation(made, "zh"), en: citation(made, "en") },
    addresses: chartAddresses(demoChart()),
    sources: [
      { report: "demo", title: "演示", title_en: "Demo", lines: [3], url: "https://example.org/reports/demo/" },
      {
        report: "other",
        title: "另一份 / 副题",
        title_en: "Other / Second line",
        lines: [3],
        url: "https://example.org/reports/other/",
      },
      { title: "普查", title_en: "Census" },
    ],
    columns: [
      {
        name: "id",
        title: "编号",
        title_en: "Id",
        type: "string",
        description: "永久编号。",
        description_en: "A lasting id.",
      },
      {
        name: "value",
        title: "数值",
        title_en: "Value",
        type: "number",
        description: "原文的数。",
        description_en: "The number printed.",
      },
      {
        name: "unit",
        title: "单位",
        title_en: "Unit",
        type: "string",
        description: "原文的单位。",
        description_en: "The unit printed.",
      },
    ],
    rows: [
      { id: "other-1", value: 250, unit: "亿元" },
      { id: computedRow.of.id, value: 20_000, unit: "元/人" },
    ],
  });
});

test("why a chart mixes indicators, and its notes, are said where there are any", () => {
  const [mixes, note] = [
    { zh: "缘由", en: "Why" },
    { zh: "注", en: "Note" },
  ];
  expect(chartJson(demoChart({ mixes, notes: [note] }))).toMatchObject({ mixes, notes: [note] });
  expect(chartJson(demoChart())).not.toHaveProperty("mixes");
});

test("a line that two figures stand in is named once", () => {
  const second = money("7", { id: "demo-5" });
  const made = demoChart({ data: { ...data, figures: [...data.figures, second] }, rows: [printedRow, row(second)] });
  expect(chartJson(made).sources).toMatchObject([{ report: "demo", lines: [3] }]);
});
