import { absoluteLink } from "../i18n/link.ts";
import { sharedWords } from "../i18n/words.ts";
import { exportWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";
import { data } from "../model/data.ts";
import { shortName } from "../model/short-name.ts";
import type { Report } from "../model/types.ts";
import { catalogue, type CatalogueFile } from "./catalogue.ts";
import { csvResource } from "./csv-resource.ts";
import { currentRelease } from "./current-release.ts";
import { dataLicence } from "./licence.ts";
import { keyedSchema } from "./table-schema.ts";

/** What every Data Package of this site begins with. */
export const packageHead = {
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  version: currentRelease.version,
  ...(currentRelease.date && { created: `${currentRelease.date}T00:00:00+08:00` }),
  licenses: [dataLicence],
} as const;

/**
 * The catalogue for programs: a Data Package (version 2) that states licence, columns, keys, bytes and hash of every
 * CSV.
 */
export function dataPackage() {
  return {
    ...packageHead,
    name: "counting-investment",
    id: absoluteLink(paths.dataPackage),
    title: sharedWords.site.zh,
    title_en: sharedWords.site.en,
    description: exportWords.dataAbout.zh,
    description_en: exportWords.dataAbout.en,
    homepage: absoluteLink(paths.data),
    keywords: keywords(),
    contributors: [{ title: sharedWords.site.zh, path: absoluteLink(""), roles: ["publisher"] }],
    sources: data.reports.map(reportSource),
    resources: catalogue.map(resource),
  };
}

/** What the data are about, with the places of the reports, in English the regions. */
function keywords(): string[] {
  const places = data.places.filter(({ code }) => data.reports.some(({ place }) => place === code));
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
export function reportSource({ id, title, title_en }: Report) {
  return { title, title_en, path: absoluteLink(paths.report(id)) };
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
