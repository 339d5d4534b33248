import type { Chart } from "../charts/chart.ts";
import { pathsOf } from "../charts/chart-paths.ts";
import type { Column } from "../tables/table.ts";
import { languageTags, taggedTexts } from "../i18n/languages.ts";
import { dataLicence } from "./licence.ts";

const datatypes: Readonly<Record<Column<never>["type"], string>> = {
  string: "string",
  integer: "integer",
  number: "decimal",
  date: "date",
};

/**
 * The CSV on the Web description of a chart's CSV, which lies beside it: dialect, licence, and every column in both
 * languages.
 */
export function chartCsvw(chart: Chart) {
  const { type, title, table } = chart;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": languageTags.zh }],
    url: pathsOf(chart).file("csv").split("/").at(-1),
    "dc:title": taggedTexts(title),
    "dc:license": { "@id": dataLicence.path },
    dialect: {
      encoding: "utf-8",
      lineTerminators: ["\r\n"],
      header: true,
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      ...(type === "figures" && { primaryKey: ["id"] }),
      columns: table.columns.map(({ name, title: words, type: datatype, description }) => ({
        name,
        titles: { und: name },
        "rdfs:label": taggedTexts(words),
        "dc:description": taggedTexts(description),
        datatype: datatypes[datatype],
        null: [""],
      })),
    },
  };
}
