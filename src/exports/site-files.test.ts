import { expect, test } from "vitest";
import { moved } from "../charts/moved.ts";
import { data } from "../model/data.ts";
import { endOf } from "../model/media-types.ts";
import { catalogue } from "./catalogue.ts";
import { allCharts, chartPages } from "./charts.ts";
import { chartFiles, dataFiles, inEachLanguage, otherFiles, tableFiles, together } from "./site-files.ts";

const files = together([chartFiles(data), dataFiles(data), otherFiles]);
const chart = allCharts(data)[0];
if (!chart) throw new Error("no chart");

test("a chart has its files for software once, and those that have words in each language", () => {
  const own = Object.keys(chartFiles(data)).filter((path) => path.includes(chart.slug));
  const words = ["svg", "png", "og.png", "metadata.json"].map((ending) => `charts/${chart.slug}.${ending}`);
  const spoken = [
    ...words,
    ...["-dark.svg", "-poster.png"].map((end) => `charts/${chart.slug}${end}`),
    `oembed/${chart.slug}.json`,
  ];
  const plain = ["csv", "excel.csv", "json", "zip", "csv-metadata.json"].map((end) => `charts/${chart.slug}.${end}`);
  expect(own.sort()).toEqual([...plain, ...spoken, ...spoken.map((path) => `en/${path}`)].sort());
});

test("a chart that moved keeps its files under the old slug, and there are no others", () => {
  expect(Object.keys(chartFiles(data))).toHaveLength(chartPages(data).length * 19 + 1);
  for (const [from, to] of Object.entries(moved))
    expect(files[`charts/${from}.csv`]?.()).toBe(files[`charts/${to}.csv`]?.());
});

test("every table of the catalogue is there as CSV and as Parquet", () => {
  for (const { name, csv } of catalogue(data)) {
    expect(files[`data/${name}.csv`]?.()).toBe(csv());
    expect(files[`data/${name}.parquet`]?.()).toBeInstanceOf(Uint8Array);
  }
});

test("every path ends in something that has a media type", () => {
  expect(Object.keys(files).filter((path) => endOf(path) === undefined)).toEqual([]);
});

test("JSON is indented and ends in a line break", () => {
  expect(files["charts/index.json"]?.()).toMatch(/^\{\n {2}"[^]*\n\}\n$/);
});

test("robots may go everywhere, and find the sitemap", () => {
  expect(files["robots.txt"]?.()).toBe("User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n");
});

test("a table is written at the path of each ending, and files of a language below its own", () => {
  expect(Object.keys(tableFiles(chart.table, (ending) => `a.${ending}`))).toEqual(["a.csv", "a.excel.csv"]);
  expect(Object.keys(inEachLanguage((lang) => ({ "a/b.txt": () => lang })))).toEqual(["a/b.txt", "en/a/b.txt"]);
  expect(inEachLanguage((lang) => ({ "a/b.txt": () => lang }))["en/a/b.txt"]?.()).toBe("en");
});
