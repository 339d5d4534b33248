import type { Chart } from "../charts/chart.ts";
import { pageUrl, reportUrl, sourcesOf } from "./chart-sources.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { citation } from "./citation.ts";
import { dataLicence } from "./licence.ts";

/** A chart's rows with all that is said of them: the file that a program reads in place of the page. */
export function chartJson(chart: Chart) {
  const { slug, kind, subtitle, table, title, alt, notes } = chart;
  const { reports, pages, census } = sourcesOf(chart);
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
    addresses: chartAddresses(chart),
    sources: [
      ...reports.map(({ report, lines }) => ({
        report: report.id,
        title: report.title,
        title_en: report.title_en,
        lines: [...new Set(lines.map(({ line }) => line))],
        url: reportUrl(report),
      })),
      ...pages.map(({ page, figures, ventures }) => ({
        cited: page.id,
        title: page.title,
        title_en: page.title_en,
        publisher: page.publisher,
        published: page.published,
        standing: page.standing,
        ...(figures.length > 0 && { figures: figures.map(({ id }) => id) }),
        ...(ventures.length > 0 && { ventures: ventures.map(({ id }) => id) }),
        url: pageUrl(page),
        ...(page.url && { source_url: page.url }),
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
