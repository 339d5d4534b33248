import { absoluteLink } from "../i18n/link.ts";
import type { Lang } from "../model/types.ts";
import type { Chart } from "../charts/chart.ts";
import { pathsOf } from "../charts/chart-paths.ts";
import { dataLicence } from "./licence.ts";

/** Every public address of a chart, with scheme and host. */
export function chartAddresses(chart: Chart) {
  const both = (path: string): Record<Lang, string> => ({ zh: absoluteLink(path), en: absoluteLink(path, "en") });
  const { page, embed, oembed, file, dark, poster } = pathsOf(chart);
  return {
    page: both(page),
    embed: both(embed),
    oembed: both(oembed),
    svg: both(file("svg")),
    svg_dark: both(dark),
    png: both(file("png")),
    og_png: both(file("og.png")),
    poster: both(poster),
    metadata: both(file("metadata.json")),
    csv: absoluteLink(file("csv")),
    excel_csv: absoluteLink(file("excel.csv")),
    json: absoluteLink(file("json")),
    zip: absoluteLink(file("zip")),
    csvw: absoluteLink(file("csv-metadata.json")),
  };
}

/** `/charts/index.json`: every chart with its words and addresses. */
export function chartIndex(charts: readonly Chart[]) {
  return {
    license: dataLicence,
    charts: charts.map((chart) => {
      const { slug, kind, title, subtitle, alt } = chart;
      return { slug, kind, title, subtitle, alt, addresses: chartAddresses(chart) };
    }),
  };
}
