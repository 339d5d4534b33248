import { createHash } from "node:crypto";
import { dataLicence } from "./licence.ts";
import { absoluteLink } from "../i18n/link.ts";
import { sharedWords } from "../i18n/words.ts";
import { exportWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";
import { shortName } from "../model/places.ts";
import type { CitedSource, Data, Report } from "../model/types.ts";
import { catalogue, type CatalogueFile } from "./catalogue.ts";
import { currentRelease } from "./current-release.ts";
import { keyedSchema, tableSchemaWithKey } from "./table-schema.ts";
import type { Chart } from "../charts/chart.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { pageUrl, reportUrl, sourcesOf } from "./chart-sources.ts";

/** What a Data Package says of any CSV of the site beside its columns: how to read it, its bytes and its hash. */
export function csvResource({ name, csv }: { name: string; csv: string }) {
  const bytes = Buffer.from(csv);
  return {
    name,
    path: `${name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    licenses: [dataLicence],
  } as const;
}

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What every Data Package of this site begins with. */
export const packageHead = (data: Data) => {
  const { version, date } = currentRelease(data);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    version,
    ...(date && { created: `${date}T00:00:00+08:00` }),
    licenses: [dataLicence],
  } as const;
};

/**
 * The catalogue for programs: a Data Package (version 2) that states licence, columns, keys, bytes and hash of every
 * CSV.
 */
export function dataPackage(data: Data) {
  return {
    ...packageHead(data),
    name: "counting-investment",
    id: absoluteLink(paths.dataPackage),
    title: sharedWords.site.zh,
    title_en: sharedWords.site.en,
    description: exportWords.dataAbout(data).zh,
    description_en: exportWords.dataAbout(data).en,
    homepage: absoluteLink(paths.data),
    keywords: keywords(data),
    contributors: [{ title: sharedWords.site.zh, path: absoluteLink(""), roles: ["publisher"] }],
    sources: [...data.reports.map(reportSource), ...data.citedSources.map(pageSource)],
    resources: catalogue(data).map(resource),
  };
}

/** What the data are about, with the places of the reports, in English the regions. */
function keywords({ places: known, reports }: Data): string[] {
  const places = known.filter(({ code }) => reports.some(({ place }) => place === code));
  const regions = places.filter(({ level }) => level === "region");
  return [
    "招商引资",
    "产业链",
    ...places.map((place) => shortName(place).zh),
    "investment promotion",
    ...regions.map(({ en }) => en),
  ];
}

/** A report as a Data Package names a source. */
export function reportSource(report: Report) {
  return { title: report.title, title_en: report.title_en, path: reportUrl(report) };
}

/** The same of a cited page: the page of this site that tells what was read on it, and whose it is. */
export function pageSource(page: CitedSource) {
  return { title: page.title, title_en: page.title_en, path: pageUrl(page) };
}

function resource({ name, title, columns, csv }: CatalogueFile) {
  return {
    ...csvResource({ name, csv: csv() }),
    title: title.zh,
    title_en: title.en,
    parquet: absoluteLink(paths.dataParquet(name)),
    schema: keyedSchema(columns, { resource: name }),
  };
}

/** The Data Package of one chart: its CSV, and what the chart says of it. */
export function chartPackage(chart: Chart) {
  const { data, title, table } = chart;
  const { reports, pages, census } = sourcesOf(chart);
  const { page, metadata } = chartAddresses(chart);
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
      ...pages.map(({ page }) => pageSource(page)),
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
