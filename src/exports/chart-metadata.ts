import { remarksOf, rowsOf, type Chart } from "../charts/chart.ts";
import type { Lang } from "../model/types.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { citation } from "./citation.ts";
import { dataLicence } from "./licence.ts";
import { processingOf, processingWords } from "./processing.ts";

/**
 * What a chart's CSV means, in the shape of Our World in Data's `.metadata.json`: the chart, and each column with its
 * title, description, how it was processed and how to cite it.
 */
export function chartMetadata(chart: Chart, lang: Lang) {
  const { title, table } = chart;
  const addresses = chartAddresses(chart);
  const records = table.records();
  const short = chart.sourceInFull[lang];
  const long = citation(chart, lang);
  const timespan = timespanOf(chart);
  return {
    chart: {
      title: title[lang],
      subtitle: chart.subtitle[lang],
      note: remarksOf(chart)
        .map((note) => note[lang])
        .join(lang === "zh" ? "" : " "),
      citation: short,
      originalChartUrl: addresses.page[lang],
      license: dataLicence,
    },
    columns: Object.fromEntries(
      table.columns.map(({ name, title: words, type, description, unitIn, unit }) => [
        name,
        {
          titleShort: words[lang],
          titleLong: `${title[lang]} · ${words[lang]}`,
          descriptionShort: description[lang],
          descriptionProcessing: processingWords[processingOf(name, chart)][lang],
          ...(unitIn && unitsFrom(unitIn, records)),
          ...(unit && { unit }),
          ...(name === "value" && timespan && { timespan }),
          type,
          shortName: name,
          citationShort: short,
          citationLong: long,
          fullMetadata: addresses.json,
        },
      ]),
    ),
  };
}

/** The column that tells the units, and which they are, where there are any. */
function unitsFrom(column: string, records: ReturnType<Chart["table"]["records"]>) {
  const unit = unitsOf(records.map((record) => String(record[column] ?? "")));
  return { ...(unit !== "" && { unit }), unitColumn: column };
}

/** The units of a column's cells, each once; the column `unit` beside it says which is whose. */
function unitsOf(units: readonly string[]): string {
  return [...new Set(units)].filter((unit) => unit !== "").join(", ");
}

/** The first and the last day that any row is about: `2022-01-01/2023-06-30`; empty where none has a period. */
export function timespanOf(chart: Chart): string {
  const rows = rowsOf(chart);
  const starts = rows.map(({ of }) => of.period_start).filter((day) => day !== "");
  const ends = rows.map(({ of }) => of.period_end).filter((day) => day !== "");
  return starts.length === 0 ? "" : `${starts.toSorted()[0]}/${ends.toSorted().at(-1)}`;
}
