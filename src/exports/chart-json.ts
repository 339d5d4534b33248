import type { Chart } from "../charts/chart.ts";
import { sourcesOf } from "./chart-sources.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { citation } from "./citation.ts";
import { dataLicence } from "./licence.ts";

/** A chart's rows with all that is said of them: the file that a program reads in place of the page. */
export function chartJson(chart: Chart) {
  const { slug, kind, subtitle, table, title, alt, notes } = chart;
  const { reports, census } = sourcesOf(chart);
  return {
    slug,
    kind,
    title,
    subtitle,
    alt,
    ...caveatsOf(chart),
    notes,
    license: dataLicence,
    citation: { zh: citation(chart, "zh"), en: citation(chart, "en") },
    addresses: chartAddresses(slug),
    sources: [
      ...reports.map(({ report, lines }) => ({
        report: report.id,
        title: report.title,
        title_en: report.title_en,
        lines: [...new Set(lines.map(({ line }) => line))],
        url: absoluteLink(paths.report(report.id)),
      })),
      ...census.map(({ zh, en }) => ({ title: zh, title_en: en })),
    ],
    columns: table.columns.map(({ name, title: words, type, description }) => ({
      name,
      title: words.zh,
      title_en: words.en,
      type,
      description: description.zh,
      description_en: description.en,
    })),
    rows: table.records(),
  };
}

function caveatsOf(chart: Chart) {
  switch (chart.type) {
    case "figures":
      return {
        ...(chart.mixes && { mixes: chart.mixes }),
        caveats: chart.caveats.map(({ kind, text, ids }) => ({ kind, text, ids })),
      };
    case "chain-map":
      return { caveats: [] };
  }
}
