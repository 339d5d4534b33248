import { expect, test } from "vitest";
import { chartAddresses, chartIndex } from "./chart-addresses.ts";
import { demoChart } from "../../test/files/fixtures.ts";
import { dataLicence } from "./licence.ts";

test("what differs by language has an address in each, what does not has one", () => {
  const both = (path: string) => ({ zh: `https://example.org/${path}`, en: `https://example.org/en/${path}` });
  expect(chartAddresses(demoChart())).toEqual({
    page: both("charts/demo-chart/"),
    embed: both("embed/demo-chart/"),
    oembed: both("oembed/demo-chart.json"),
    svg: both("charts/demo-chart.svg"),
    svg_dark: both("charts/demo-chart-dark.svg"),
    png: both("charts/demo-chart.png"),
    og_png: both("charts/demo-chart.og.png"),
    poster: both("charts/demo-chart-poster.png"),
    metadata: both("charts/demo-chart.metadata.json"),
    csv: "https://example.org/charts/demo-chart.csv",
    excel_csv: "https://example.org/charts/demo-chart.excel.csv",
    json: "https://example.org/charts/demo-chart.json",
    zip: "https://example.org/charts/demo-chart.zip",
    csvw: "https://example.org/charts/demo-chart.csv-metadata.json",
  });
});

test("the index holds every chart in order, with its words and its own addresses", () => {
  const first = demoChart();
  const second = demoChart({ slug: "second", kind: "dots" });
  const words = { title: first.title, subtitle: first.subtitle, alt: first.alt };
  expect(chartIndex([first, second])).toEqual({
    license: dataLicence,
    charts: [
      { slug: "demo-chart", kind: "bars", ...words, addresses: chartAddresses(first) },
      { slug: "second", kind: "dots", ...words, addresses: chartAddresses(second) },
    ],
  });
});
