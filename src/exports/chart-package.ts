import type { Chart } from "../charts/chart.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { sourcesOf } from "./chart-sources.ts";
import { csvResource } from "./csv-resource.ts";
import { packageHead, reportSource } from "./data-package.ts";
import { tableSchemaWithKey } from "./table-schema.ts";

/** The Data Package of one chart: its CSV, and what the chart says of it. */
export function chartPackage(chart: Chart) {
  const { data, title, table } = chart;
  const { reports, census } = sourcesOf(chart);
  const { page, metadata } = chartAddresses(chart.slug);
  return {
    ...packageHead(data),
    name: chart.slug,
    id: page.zh,
    title: title.zh,
    title_en: title.en,
    description: chart.subtitle.zh,
    description_en: chart.subtitle.en,
    homepage: page.zh,
    metadata,
    sources: [
      ...reports.map(({ report }) => reportSource(report)),
      ...census.map(({ zh, en }) => ({ title: zh, title_en: en })),
    ],
    resources: [
      {
        ...csvResource({ name: chart.slug, csv: table.csv() }),
        title: title.zh,
        title_en: title.en,
        // A map may list a node twice, or none.
        schema: tableSchemaWithKey(table.columns, { key: chart.type === "chain-map" ? [] : ["id"] }),
      },
    ],
  };
}
