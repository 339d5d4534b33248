import { rowsOf, venturesOf, type Chart } from "../charts/chart.ts";
import { languageTags } from "../i18n/languages.ts";
import { absoluteLink } from "../i18n/link.ts";
import { publisherIn } from "../i18n/publisher.ts";
import { sharedWords } from "../i18n/words.ts";
import { exportWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";
import { indicatorOf, placeOf } from "../model/lookup.ts";
import type { Context, Lang } from "../model/types.ts";
import { catalogue } from "./catalogue.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { timespanOf } from "./chart-metadata.ts";
import { pageUrl, reportUrl, sourcesOf } from "./chart-sources.ts";
import { currentRelease } from "./current-release.ts";
import { dataLicence } from "./licence.ts";
import { scriptJson } from "./script-json.ts";

/** What search engines of datasets read of a chart's page: schema.org `Dataset` as JSON-LD. */
export function chartDataset(chart: Chart, lang: Lang): string {
  const { data, title, alt } = chart;
  const [rows, ventures] = [rowsOf(chart), venturesOf(chart)];
  const addresses = chartAddresses(chart);
  const places = [...new Set([...rows.map(({ of }) => of.place), ...ventures.map(({ place }) => place)])];
  const indicators = [...new Set(rows.map(({ of }) => of.indicator))];
  const timespan = timespanOf(chart);
  const { reports, pages, census } = sourcesOf(chart);
  return scriptJson({
    ...general({
      name: title[lang],
      description: `${chart.subtitle[lang]}\n${alt[lang]}`,
      url: addresses.page[lang],
      data,
      lang,
    }),
    "@id": `${addresses.page[lang]}#dataset`,
    sameAs: `${addresses.page[lang === "zh" ? "en" : "zh"]}#dataset`,
    isBasedOn: [
      ...reports.map(({ report }) => ({
        "@type": "CreativeWork",
        name: lang === "zh" ? report.title : report.title_en,
        url: reportUrl(report, lang),
      })),
      ...pages.map(({ page }) => ({
        "@type": "CreativeWork",
        name: lang === "zh" ? page.title : page.title_en,
        url: page.url ?? pageUrl(page, lang),
      })),
      ...census.map((source) => ({ "@type": "CreativeWork", name: source[lang] })),
    ],
    ...(timespan && { temporalCoverage: timespan }),
    spatialCoverage: places.map((code) => ({ "@type": "Place", name: placeOf(code, data)[lang], identifier: code })),
    ...(indicators.length > 0 && {
      variableMeasured: indicators.map((id) => ({
        "@type": "PropertyValue",
        name: indicatorOf(id, data)[lang],
        propertyID: id,
      })),
    }),
    distribution: [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: addresses.csv },
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: addresses.json },
      { "@type": "DataDownload", encodingFormat: "application/zip", contentUrl: addresses.zip },
    ],
  });
}

/** The same of the page of all data. */
export function catalogueDataset({ data, lang }: Context): string {
  const url = absoluteLink(paths.data, lang);
  return scriptJson({
    ...general({
      name: `${sharedWords.site[lang]} · ${sharedWords.data[lang]}`,
      description: exportWords.dataAbout(data)[lang],
      url,
      data,
      lang,
    }),
    "@id": `${url}#dataset`,
    distribution: [
      ...catalogue(data).map(({ name }) => download("text/csv", paths.dataFile(name))),
      ...catalogue(data).map(({ name }) => download("application/vnd.apache.parquet", paths.dataParquet(name))),
      download("application/zip", paths.dataZip),
    ],
  });
}

function download(encodingFormat: string, path: string) {
  return { "@type": "DataDownload", name: path.split("/").at(-1), encodingFormat, contentUrl: absoluteLink(path) };
}

/** Who stands behind the site, where the build was told. */
function publisherOf(lang: Lang) {
  const { name, contact } = publisherIn(lang);
  if (name === "") return {};
  const point = { "@type": "ContactPoint", [contact.startsWith("mailto:") ? "email" : "url"]: contact };
  return { publisher: { "@type": "Organization", name, ...(contact && { contactPoint: point }) } };
}

function general({ name, description, url, data, lang }: { name: string; description: string; url: string } & Context) {
  const { version, date } = currentRelease(data);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    inLanguage: languageTags[lang],
    url,
    ...(date && { version, datePublished: date }),
    license: dataLicence.path,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: sharedWords.site[lang], url: absoluteLink("", lang) },
    ...publisherOf(lang),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: sharedWords.site[lang],
      url: absoluteLink(paths.data, lang),
    },
  };
}
