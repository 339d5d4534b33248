import type { Prepared } from "../charts/prepare.ts";
import { sourcesOf } from "./chart-sources.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../lib/addresses.ts";
import { chartColumns } from "../lib/columns.ts";
import { data } from "../lib/data.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { citation } from "./citation.ts";
import { dataLicence } from "./licence.ts";

/** A chart's rows with all that is said of them: the file that a program reads in place of the page. */
export function chartJson(prepared: Prepared) {
  const { chart, rows, title, alt, caveats } = prepared;
  const { reports, census } = sourcesOf(rows);
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
      ...reports.map(({ report, figures }) => ({
        report: report.id,
        title: report.title,
        title_en: report.title_en,
        lines: [...new Set(figures.map(({ line }) => line))],
        url: absoluteLink(paths.report(report.id)),
      })),
      ...census.map(({ zh, en }) => ({ title: zh, title_en: en })),
    ],
    columns: chartColumns.map(({ name, title: words, type, description }) => ({
      name,
      title: words.zh,
      title_en: words.en,
      type,
      description: description.zh,
      description_en: description.en,
    })),
    rows: rows.map((row) =>
      Object.fromEntries(chartColumns.map((column) => [column.name, column.read(row, data) ?? null])),
    ),
  };
}
