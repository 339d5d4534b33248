import { expect, test } from "vitest";
import { chartAddresses } from "./chart-addresses.ts";

test("what differs by language has an address in each, what does not has one", () => {
  const both = (path: string) => ({ zh: `https://example.org/${path}`, en: `https://example.org/en/${path}` });
  expect(chartAddresses("demo-chart")).toEqual({
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
