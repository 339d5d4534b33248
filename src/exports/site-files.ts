import type { Chart } from "../charts/chart.ts";
import { svgText } from "../drawing/tree.ts";
import { localPath, paths } from "../i18n/addresses.ts";
import { absoluteLink } from "../i18n/link.ts";
import { languages, type Data, type Lang } from "../model/types.ts";
import type { Table } from "../tables/table.ts";
import { allZip, chartZip } from "./zip.ts";
import { catalogue } from "./catalogue.ts";
import { chartCsvw } from "./chart-csvw.ts";
import { chartIndex } from "./chart-addresses.ts";
import { chartJson } from "./chart-json.ts";
import { chartMetadata } from "./chart-metadata.ts";
import { chartPng } from "./chart-png.ts";
import { chartSvg } from "./chart-svg.ts";
import { allCharts, chartPages } from "./charts.ts";
import { dataPackage } from "./data-package.ts";
import { dcatCatalogue } from "./dcat.ts";
import { embedScript } from "./embed-script.ts";
import { oembed } from "./oembed.ts";
import { toParquet } from "./parquet.ts";

type Written = string | Uint8Array<ArrayBuffer>;

/** Files of the site that are no pages: by their paths below its base, what writes each. */
export type SiteFiles = Readonly<Record<string, () => Written | Promise<Written>>>;

/** A table as CSV and as CSV for Excel, at a path that takes the ending. */
export function tableFiles(table: Table, path: (ending: string) => string): SiteFiles {
  return { [path("csv")]: table.csv, [path("excel.csv")]: table.excelCsv };
}

/** The same files once per language: `files` has their paths without it. */
export function inEachLanguage(files: (lang: Lang) => SiteFiles): SiteFiles {
  return together(
    languages.map((lang) =>
      Object.fromEntries(Object.entries(files(lang)).map(([path, write]) => [localPath(path, lang), write])),
    ),
  );
}

/** Several files as one. */
export const together = (files: readonly SiteFiles[]): SiteFiles => Object.assign({}, ...files) as SiteFiles;

/** The files of every chart, also under the slugs that it had before, and their list. */
export function chartFiles(data: Data): SiteFiles {
  const each = chartPages(data).map(({ params, props }) => filesOf(props.chart, params.slug));
  return together([{ [paths.chartIndex]: () => json(chartIndex(allCharts(data))) }, ...each]);
}

function filesOf(chart: Chart, slug: string): SiteFiles {
  const path = (ending: string) => paths.chartFile(slug, ending);
  return {
    ...tableFiles(chart.table, path),
    [path("json")]: () => json(chartJson(chart)),
    [path("zip")]: () => chartZip(chart),
    [path("csv-metadata.json")]: () => json(chartCsvw(chart)),
    ...inEachLanguage((lang) => ({
      [path("svg")]: () => svgText(chartSvg(chart, { lang })),
      [paths.chartDark(slug)]: () => svgText(chartSvg(chart, { lang, theme: "dark" })),
      [path("png")]: () => chartPng(chart, { lang, picture: "chart" }),
      [path("og.png")]: () => chartPng(chart, { lang, picture: "og" }),
      [paths.chartPoster(slug)]: () => chartPng(chart, { lang, picture: "poster" }),
      [path("metadata.json")]: () => json(chartMetadata(chart, lang)),
      [paths.oembed(slug)]: () => json(oembed(chart, lang)),
    })),
  };
}

/** The tables of the catalogue, and what tells of all of them. */
export function dataFiles(data: Data): SiteFiles {
  const each = catalogue(data).map((file) => ({
    [paths.dataFile(file.name)]: file.csv,
    [paths.dataParquet(file.name)]: () => toParquet(file),
  }));
  return {
    ...together(each),
    [paths.dataPackage]: () => json(dataPackage(data)),
    [paths.dataZip]: () => allZip(data),
    [paths.dcat]: () => json(dcatCatalogue(allCharts(data), data)),
  };
}

/** What programs ask of a site, and the script for pages of other sites. */
export const otherFiles: SiteFiles = {
  [paths.embedScript]: embedScript,
  // Nothing is closed: embeds say for themselves that they are not to be indexed, which a closed door would hide.
  "robots.txt": () => `User-agent: *\nAllow: /\n\nSitemap: ${absoluteLink("sitemap-index.xml")}\n`,
};

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
