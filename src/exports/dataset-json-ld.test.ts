import { beforeEach, describe, expect, test, vi } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { computedRow, laterRow, demoChart } from "../../test/files/fixtures.ts";
import { slugMap } from "../../test/lib/rows.ts";
import { exportWords } from "./words.ts";
import { catalogueDataset, chartDataset } from "./dataset-json-ld.ts";
import { data } from "../../test/files/data.ts";

const currentRelease = vi.hoisted(() => ({ version: "1.2.0", date: "2031-05-06" }));
vi.mock("./current-release.ts", () => ({ currentRelease: () => currentRelease }));

vi.mock("./catalogue.ts", () => import("../../test/files/small-catalogue.ts"));
beforeEach(() => {
  currentRelease.date = "2031-05-06";
});

const general = (prefix: string, site: string) => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  version: "1.2.0",
  datePublished: "2031-05-06",
  license: "https://creativecommons.org/licenses/by/4.0/",
  isAccessibleForFree: true,
  creator: { "@type": "Organization", name: site, url: `https://example.org/${prefix}` },
  includedInDataCatalog: { "@type": "DataCatalog", name: site, url: `https://example.org/${prefix}data/` },
});
const download = (name: string, encodingFormat: string) => ({
  "@type": "DataDownload",
  encodingFormat,
  contentUrl: `https://example.org/${name}`,
});

describe("the dataset of a chart", () => {
  test.each([
    [
      "zh",
      { tag: "zh-CN", prefix: "", other: "en/", site: "招商有数", title: "演示的标题", text: "演示的副题\n替代文字" },
      { reports: ["演示", "另一份 / 副题"], census: "普查", place: "乌海市", measures: ["到位资金", "推算per-head"] },
    ],
    [
      "en",
      {
        tag: "en",
        prefix: "en/",
        other: "",
        site: "Counting Investment",
        title: "A headline",
        text: "A subtitle\nAlternative text",
      },
      {
        reports: ["Demo", "Other / Second line"],
        census: "Census",
        place: "Wuhai",
        measures: ["funds", "derived-per-head"],
      },
    ],
  ] as const)(
    "says in %s what it is of, what it rests on, where and when, and where its files are",
    (lang, page, about) => {
      const { tag, prefix, other, site, title, text } = page;
      expect(JSON.parse(chartDataset(demoChart({ rows: [laterRow, computedRow, laterRow] }), lang))).toEqual({
        ...general(prefix, site),
        name: title,
        description: text,
        inLanguage: tag,
        url: `https://example.org/${prefix}charts/demo-chart/`,
        "@id": `https://example.org/${prefix}charts/demo-chart/#dataset`,
        sameAs: `https://example.org/${other}charts/demo-chart/#dataset`,
        isBasedOn: [
          { "@type": "CreativeWork", name: about.reports[0], url: `https://example.org/${prefix}reports/demo/` },
          { "@type": "CreativeWork", name: about.reports[1], url: `https://example.org/${prefix}reports/other/` },
          { "@type": "CreativeWork", name: about.census },
        ],
        temporalCoverage: "2022-01-01/2023-06-30",
        spatialCoverage: [{ "@type": "Place", name: about.place, identifier: "150300" }],
        variableMeasured: [
          { "@type": "PropertyValue", name: about.measures[0], propertyID: "funds" },
          { "@type": "PropertyValue", name: about.measures[1], propertyID: "derived-per-head" },
        ],
        distribution: [
          download("charts/demo-chart.csv", "text/csv"),
          download("charts/demo-chart.json", "application/json"),
          download("charts/demo-chart.zip", "application/zip"),
        ],
      });
    },
  );

  test("of a map covers the places of its ventures, once each, and measures nothing at no time", () => {
    const ventures = [venture("v1"), venture("v2", { place: "150200" }), venture("v3")];
    const dataset = JSON.parse(chartDataset(slugMap("a", { ventures }), "en")) as Record<string, unknown>;
    expect(dataset["spatialCoverage"]).toEqual([
      { "@type": "Place", name: "Wuhai", identifier: "150300" },
      { "@type": "Place", name: "Baotou", identifier: "150200" },
    ]);
    expect(dataset).not.toHaveProperty("variableMeasured");
    expect(dataset).not.toHaveProperty("temporalCoverage");
  });

  test("names no day before a release", () => {
    currentRelease.date = "";
    expect(JSON.parse(chartDataset(demoChart(), "zh"))).not.toHaveProperty("datePublished");
  });

  test("cannot end the script element that it stands in", () => {
    const title = { zh: `</script><script>"`, en: "" };
    const text = chartDataset(demoChart({ title }), "zh");
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({ name: title.zh });
  });
});

test.each([
  ["zh", "zh-CN", "", "招商有数", "招商有数 · 数据"],
  ["en", "en", "en/", "Counting Investment", "Counting Investment · Data"],
] as const)("the dataset of all data in %s lists every file with its name", (lang, tag, prefix, site, name) => {
  const file = (path: string, type: string) => ({ name: path, ...download(`data/${path}`, type) });
  expect(JSON.parse(catalogueDataset({ data, lang }))).toEqual({
    ...general(prefix, site),
    name,
    description: exportWords.dataAbout(data)[lang],
    inLanguage: tag,
    url: `https://example.org/${prefix}data/`,
    "@id": `https://example.org/${prefix}data/#dataset`,
    distribution: [
      file("figures.csv", "text/csv"),
      file("numerals.csv", "text/csv"),
      file("figures.parquet", "application/vnd.apache.parquet"),
      file("numerals.parquet", "application/vnd.apache.parquet"),
      file("all.zip", "application/zip"),
    ],
  });
});
