import { expect, test } from "vitest";
import { slugMap } from "../../test/lib/rows.ts";
import { data } from "../../test/files/data.ts";
import { columns, printedRow, demoChart } from "../../test/files/fixtures.ts";
import { toTable, type Column } from "../tables/table.ts";
import type { ChartRow } from "../model/types.ts";
import { chartCsvw } from "./chart-csvw.ts";

test("a chart's CSV is described: name, title, licence, and how it is written", () => {
  const { tableSchema, ...rest } = chartCsvw(demoChart());
  expect(rest).toEqual({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh-CN" }],
    url: "demo-chart.csv",
    "dc:title": [
      { "@value": "演示的标题", "@language": "zh-CN" },
      { "@value": "A headline", "@language": "en" },
    ],
    "dc:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
    dialect: {
      encoding: "utf-8",
      lineTerminators: ["\r\n"],
      header: true,
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
    },
  });
  expect(tableSchema.columns.map(({ name }) => name)).toEqual(["id", "value", "unit"]);
  expect(tableSchema.columns[1]).toEqual({
    name: "value",
    titles: { und: "value" },
    "rdfs:label": [
      { "@value": "数值", "@language": "zh-CN" },
      { "@value": "Value", "@language": "en" },
    ],
    "dc:description": [
      { "@value": "原文的数。", "@language": "zh-CN" },
      { "@value": "The number printed.", "@language": "en" },
    ],
    datatype: "decimal",
    null: [""],
  });
});

test.each([
  ["string", "string"],
  ["integer", "integer"],
  ["number", "decimal"],
  ["date", "date"],
] as const)("a column of type %s has the datatype %s", (type, datatype) => {
  const [column] = columns;
  const table = toTable([printedRow], { columns: [{ ...column, type } as Column<ChartRow>], data });
  expect(chartCsvw(demoChart({ table })).tableSchema.columns.map((each) => each.datatype)).toEqual([datatype]);
});

test("a chart's rows are told apart by their id; a map may list a node twice, so it has no key", () => {
  expect(chartCsvw(demoChart()).tableSchema).toHaveProperty("primaryKey", ["id"]);
  expect(chartCsvw(slugMap("a")).tableSchema).not.toHaveProperty("primaryKey");
});
