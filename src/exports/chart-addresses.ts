import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import type { Lang } from "../model/types.ts";
import type { Chart } from "../charts/chart.ts";
import { dataLicence } from "./licence.ts";

/** Every public address of a chart, with scheme and host. */
export function chartAddresses(slug: string) {
  const both = (path: string): Record<Lang, string> => ({ zh: absoluteLink(path), en: absoluteLink(path, "en") });
  return {
    page: both(paths.chart(slug)),
    embed: both(paths.embed(slug)),
    oembed: both(paths.oembed(slug)),
    svg: both(paths.chartFile(slug, "svg")),
    svg_dark: both(paths.chartDark(slug)),
    png: both(paths.chartFile(slug, "png")),
    og_png: both(paths.chartFile(slug, "og.png")),
    poster: both(paths.chartPoster(slug)),
    metadata: both(paths.chartFile(slug, "metadata.json")),
    csv: absoluteLink(paths.chartFile(slug, "csv")),
    excel_csv: absoluteLink(paths.chartFile(slug, "excel.csv")),
    json: absoluteLink(paths.chartFile(slug, "json")),
    zip: absoluteLink(paths.chartFile(slug, "zip")),
    csvw: absoluteLink(paths.chartFile(slug, "csv-metadata.json")),
  };
}

/** `/charts/index.json`: every chart with its words and addresses. */
export function chartIndex(charts: readonly Chart[]) {
  return {
    license: dataLicence,
    charts: charts.map(({ slug, kind, title, subtitle, alt }) => ({
      slug,
      kind,
      title,
      subtitle,
      alt,
      addresses: chartAddresses(slug),
    })),
  };
}
