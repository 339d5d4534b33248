import type { Prepared } from "../charts/figure-chart.ts";
import { sourcesOf } from "./chart-sources.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { citation } from "./citation.ts";
import { dataLicence } from "./licence.ts";

/** A chart's rows with all that is said of them: the file that a program reads in place of the page. */
export function chartJson(prepared: Prepared) {
  const { chart, table, title, alt, caveats } = prepared;
  const { reports, census } = sourcesOf(prepared);
  return {
    slug: chart.slug,
    kind: chart.kind,
    title,
    subtitle: chart.subtitle,
    alt,
    ...(chart.mixes && { mixes: chart.mixes }),
    caveats: caveats.map(({ kind, text, ids }) => ({ kind, text, ids })),
    notes: chart.notes ?? [],
    license: dataLicence,
    citation: { zh: citation(prepared, "zh"), en: citation(prepared, "en") },
    addresses: chartAddresses(chart.slug),
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
