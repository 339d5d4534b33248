import type { Chart } from "../charts/chart.ts";
import { pathsOf, slugPaths, type ChartPaths } from "../charts/chart-paths.ts";
import { isCharted } from "../charts/map-state.ts";
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
import { allCharts, allMaps, chartPages } from "./charts.ts";
import { dataPackage } from "./data-package.ts";
import { dcatCatalogue } from "./dcat.ts";
import { embedScript } from "./embed-script.ts";
import { oembed } from "./oembed.ts";
import { toParquet } from "./parquet.ts";
import { pictureText } from "./picture-text.ts";

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
  const each = chartPages(data).map(({ params, props }) => filesOf(props.chart, slugPaths(params.slug)));
  return together([{ [paths.chartIndex]: () => json(chartIndex(allCharts(data))) }, ...each]);
}

/** The files of every map with the pages of its chain; one that is in the gallery has only its tables there. */
export function mapFiles(data: Data): SiteFiles {
  return together(
    allMaps(data).map((map) => {
      const { chain, scope, view: name } = map.view;
      if (isCharted(map.view))
        return tableFiles(map.table, (ending) => paths.chainFile(chain.id, { scope, name, ending }));
      return filesOf(map, pathsOf(map));
    }),
  );
}

function filesOf(chart: Chart, { file, dark, poster, oembed: answer }: ChartPaths): SiteFiles {
  return {
    ...tableFiles(chart.table, file),
    [file("json")]: () => json(chartJson(chart)),
    [file("zip")]: () => chartZip(chart),
    [file("csv-metadata.json")]: () => json(chartCsvw(chart)),
    ...inEachLanguage((lang) => ({
      [file("svg")]: () => pictureText(chart, { lang, picture: "chart" }),
      [dark]: () => pictureText(chart, { lang, picture: "dark" }),
      [file("png")]: () => chartPng(chart, { lang, picture: "chart" }),
      [file("og.png")]: () => chartPng(chart, { lang, picture: "og" }),
      [poster]: () => chartPng(chart, { lang, picture: "poster" }),
      [file("metadata.json")]: () => json(chartMetadata(chart, lang)),
      [answer]: () => json(oembed(chart, lang)),
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
