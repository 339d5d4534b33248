import type { Chart } from "../charts/chart.ts";
import { pathsOf } from "../charts/chart-paths.ts";
import { taggedTexts } from "../i18n/languages.ts";
import { absoluteLink } from "../i18n/link.ts";
import { sharedWords } from "../i18n/words.ts";
import { exportWords } from "./words.ts";
import { paths } from "../i18n/addresses.ts";
import type { Data } from "../model/types.ts";
import { allZip } from "./zip.ts";
import { catalogue } from "./catalogue.ts";
import { chartAddresses } from "./chart-addresses.ts";
import { timespanOf } from "./chart-metadata.ts";
import { sha256 } from "./data-package.ts";
import { currentRelease } from "./current-release.ts";
import { dataLicence } from "./licence.ts";
import { toParquet } from "./parquet.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** Of the European list of languages, which DCAT names them by. */
const spoken = ["ZHO", "ENG"];

const day = (value: string) => ({ "@value": value, "@type": "xsd:date" });

/** `/data.json`: the data as a whole and every chart, as a DCAT 3 catalogue in JSON-LD. */
export function dcatCatalogue(charts: readonly Chart[], data: Data) {
  const publisher = {
    "@type": "foaf:Organization",
    "foaf:name": taggedTexts(sharedWords.site),
  };
  const { version, date } = currentRelease(data);
  const common = {
    "dcterms:publisher": publisher,
    "dcterms:license": { "@id": dataLicence.path },
    ...(date && { "dcat:version": version, "dcterms:issued": day(date) }),
  };
  return {
    "@context": context,
    "@id": absoluteLink(paths.dcat),
    "@type": "dcat:Catalog",
    "dcterms:title": taggedTexts(sharedWords.site),
    "dcterms:description": taggedTexts(sharedWords.dataLead),
    "dcterms:language": spoken.map((code) => ({
      "@id": `http://publications.europa.eu/resource/authority/language/${code}`,
    })),
    "foaf:homepage": { "@id": absoluteLink("") },
    ...common,
    "dcat:dataset": [
      {
        "@id": `${absoluteLink(paths.data)}#dataset`,
        "@type": "dcat:Dataset",
        "dcterms:title": taggedTexts({
          zh: `${sharedWords.site.zh} · ${sharedWords.data.zh}`,
          en: `${sharedWords.site.en} · ${sharedWords.data.en}`,
        }),
        "dcterms:description": taggedTexts(exportWords.dataAbout(data)),
        "dcat:keyword": taggedTexts({ zh: "招商引资", en: "investment promotion" }),
        "dcterms:spatial": { "@type": "dcterms:Location", "dcterms:identifier": "CN-NM" },
        "dcat:landingPage": { "@id": absoluteLink(paths.data) },
        ...common,
        "dcat:distribution": wholeFiles(data),
      },
      ...charts.map((chart) => ({ ...chartDataset(chart), ...common })),
    ],
  };
}

function wholeFiles(data: Data) {
  return [
    ...catalogue(data).map(({ name, csv }) =>
      distribution(paths.dataFile(name), { type: "text/csv", bytes: Buffer.from(csv()) }),
    ),
    ...catalogue(data).map((file) =>
      distribution(paths.dataParquet(file.name), { type: "application/vnd.apache.parquet", bytes: toParquet(file) }),
    ),
    distribution(paths.dataZip, { type: "application/zip", bytes: allZip(data) }),
  ];
}

function chartDataset(chart: Chart) {
  const { title, table } = chart;
  const { page } = chartAddresses(chart);
  const [start = "", end = ""] = timespanOf(chart).split("/");
  const csv = { type: "text/csv", bytes: Buffer.from(table.csv()) };
  return {
    "@id": `${page.zh}#dataset`,
    "@type": "dcat:Dataset",
    "dcterms:title": taggedTexts(title),
    "dcterms:description": taggedTexts(chart.subtitle),
    ...(start && {
      "dcterms:temporal": { "@type": "dcterms:PeriodOfTime", "dcat:startDate": day(start), "dcat:endDate": day(end) },
    }),
    "dcat:landingPage": { "@id": page.zh },
    "dcat:distribution": [distribution(pathsOf(chart).file("csv"), csv)],
  };
}

function distribution(path: string, { type, bytes }: { type: string; bytes: Uint8Array }) {
  return {
    "@type": "dcat:Distribution",
    "dcat:downloadURL": { "@id": absoluteLink(path) },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${type}` },
    "dcterms:title": path.split("/").at(-1),
    "dcterms:license": { "@id": dataLicence.path },
    "dcat:byteSize": { "@value": String(bytes.length), "@type": "xsd:nonNegativeInteger" },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@value": sha256(bytes), "@type": "xsd:hexBinary" },
    },
  };
}
