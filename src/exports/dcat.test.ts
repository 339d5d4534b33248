import { beforeEach, describe, expect, test, vi } from "vitest";
import { catalogue } from "../../test/files/small-catalogue.ts";
import { demoChart } from "../../test/files/fixtures.ts";
import { sharedWords } from "../i18n/words.ts";
import { exportWords } from "./words.ts";
import { allZip } from "./zip.ts";
import { sha256 } from "./data-package.ts";
import { dcatCatalogue } from "./dcat.ts";
import { toParquet } from "./parquet.ts";
import { data } from "../../test/files/data.ts";

const currentRelease = vi.hoisted(() => ({ version: "1.2.0", date: "2031-05-06" }));
vi.mock("./current-release.ts", () => ({ currentRelease: () => currentRelease }));

vi.mock("./catalogue.ts", () => import("../../test/files/small-catalogue.ts"));
beforeEach(() => {
  currentRelease.date = "2031-05-06";
});

const both = (zh: string, en: string) => [
  { "@value": zh, "@language": "zh-CN" },
  { "@value": en, "@language": "en" },
];
const day = (value: string) => ({ "@value": value, "@type": "xsd:date" });
const licence = { "@id": "https://creativecommons.org/licenses/by/4.0/" };
const common = {
  "dcterms:publisher": { "@type": "foaf:Organization", "foaf:name": both("招商有数", "Counting Investment") },
  "dcterms:license": licence,
  "dcat:version": "1.2.0",
  "dcterms:issued": day("2031-05-06"),
};
const file = (path: string, type: string, bytes: Uint8Array) => ({
  "@type": "dcat:Distribution",
  "dcat:downloadURL": { "@id": `https://example.org/${path}` },
  "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${type}` },
  "dcterms:title": path.split("/")[1],
  "dcterms:license": licence,
  "dcat:byteSize": { "@value": String(bytes.length), "@type": "xsd:nonNegativeInteger" },
  "spdx:checksum": {
    "@type": "spdx:Checksum",
    "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
    "spdx:checksumValue": { "@value": sha256(bytes), "@type": "xsd:hexBinary" },
  },
});

describe("the DCAT catalogue", () => {
  test("says whose it is, in which languages, where and under which licence", () => {
    const { "dcat:dataset": datasets, "@context": context, ...rest } = dcatCatalogue([], data);
    const languages = "http://publications.europa.eu/resource/authority/language/";
    expect(rest).toEqual({
      "@id": "https://example.org/data.json",
      "@type": "dcat:Catalog",
      "dcterms:title": both("招商有数", "Counting Investment"),
      "dcterms:description": both(sharedWords.dataLead.zh, sharedWords.dataLead.en),
      "dcterms:language": [{ "@id": `${languages}ZHO` }, { "@id": `${languages}ENG` }],
      "foaf:homepage": { "@id": "https://example.org/" },
      ...common,
    });
    expect(datasets).toHaveLength(1);
    expect(Object.keys(context)).toEqual(["dcat", "dcterms", "foaf", "spdx", "xsd"]);
  });

  test("begins with the data as a whole: every CSV, every Parquet, and the zip of all", () => {
    const csv = (index: number) => Buffer.from(catalogue()[index]?.csv() ?? "");
    const [figures, numerals] = catalogue();
    if (!figures || !numerals) throw new Error("no catalogue");
    expect(dcatCatalogue([], data)["dcat:dataset"][0]).toEqual({
      "@id": "https://example.org/data/#dataset",
      "@type": "dcat:Dataset",
      "dcterms:title": both("招商有数 · 数据", "Counting Investment · Data"),
      "dcterms:description": both(exportWords.dataAbout(data).zh, exportWords.dataAbout(data).en),
      "dcat:keyword": both("招商引资", "investment promotion"),
      "dcterms:spatial": { "@type": "dcterms:Location", "dcterms:identifier": "CN-NM" },
      "dcat:landingPage": { "@id": "https://example.org/data/" },
      ...common,
      "dcat:distribution": [
        file("data/figures.csv", "text/csv", csv(0)),
        file("data/numerals.csv", "text/csv", csv(1)),
        file("data/figures.parquet", "application/vnd.apache.parquet", toParquet(figures)),
        file("data/numerals.parquet", "application/vnd.apache.parquet", toParquet(numerals)),
        file("data/all.zip", "application/zip", allZip(data)),
      ],
    });
  });

  test("goes on with every chart, its period and its CSV", () => {
    const made = demoChart();
    expect(dcatCatalogue([made], data)["dcat:dataset"].slice(1)).toEqual([
      {
        "@id": "https://example.org/charts/demo-chart/#dataset",
        "@type": "dcat:Dataset",
        "dcterms:title": both("演示的标题", "A headline"),
        "dcterms:description": both("演示的副题", "A subtitle"),
        "dcterms:temporal": {
          "@type": "dcterms:PeriodOfTime",
          "dcat:startDate": day("2022-01-01"),
          "dcat:endDate": day("2022-11-30"),
        },
        "dcat:landingPage": { "@id": "https://example.org/charts/demo-chart/" },
        "dcat:distribution": [file("charts/demo-chart.csv", "text/csv", Buffer.from(made.table.csv()))],
        ...common,
      },
    ]);
  });

  test("gives no period to a chart without one, and no day of issue before a release", () => {
    currentRelease.date = "";
    const { "dcat:dataset": datasets, ...catalog } = dcatCatalogue([demoChart({ rows: [] })], data);
    expect(datasets).toHaveLength(2);
    for (const each of [catalog, ...datasets]) expect(each).not.toHaveProperty("dcterms:issued");
    expect(datasets[1]).not.toHaveProperty("dcterms:temporal");
  });
});
