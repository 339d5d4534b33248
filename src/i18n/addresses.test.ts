import { describe, expect, test } from "vitest";
import { absolute, address, paths, releaseAnchor } from "./addresses.ts";

test.each([
  ["charts/x/", { base: "/" }, "/charts/x/"],
  ["charts/x/", { base: "/", lang: "zh" }, "/charts/x/"],
  ["charts/x/", { base: "/", lang: "en" }, "/en/charts/x/"],
  ["charts/x/", { base: "/x", lang: "en" }, "/x/en/charts/x/"],
  ["data/figures.csv", { base: "/x" }, "/x/data/figures.csv"],
  ["", { base: "/x/" }, "/x/"],
] as const)("%j at %o stands at %s", (path, where, expected) => {
  expect(address(path, where)).toBe(expected);
});

test("what leaves the site has its host", () => {
  const where = { site: "https://example.org", base: "/x/" } as const;
  expect(absolute("charts/a/", { ...where, lang: "en" })).toBe("https://example.org/x/en/charts/a/");
  expect(absolute("data.json", where)).toBe("https://example.org/x/data.json");
});

test("the anchor of a release has no points", () => {
  expect(releaseAnchor("1.20.3")).toBe("v1-20-3");
});

describe("each kind of page and file has its path", () => {
  test.each([
    [paths.home, ""],
    [paths.charts, "charts/"],
    [paths.chartIndex, "charts/index.json"],
    [paths.chart("a"), "charts/a/"],
    [paths.chartFile("a", "excel.csv"), "charts/a.excel.csv"],
    [paths.chartDark("a"), "charts/a-dark.svg"],
    [paths.chartPoster("a"), "charts/a-poster.png"],
    [paths.embed("a"), "embed/a/"],
    [paths.embedScript, "embed.js"],
    [paths.comparing(["a", "derived:b+c"]), "compare/?f=a,derived:b%2Bc"],
    [paths.comparing([]), "compare/"],
    [paths.comparingEmbed(["a", "b"]), "embed/compare/?f=a,b"],
    [paths.comparingEmbed([]), "embed/compare/"],
    [paths.oembed("a"), "oembed/a.json"],
    [paths.pageOg(paths.data), "data/og.png"],
    [paths.releaseEmbed("a", "1.2.3"), "v/1.2.3/embed/a/"],
    [paths.releaseFile("data/figures.csv", "1.2.3"), "v/1.2.3/data/figures.csv"],
    [paths.chains, "chains/"],
    [paths.chain("h2"), "chains/h2/"],
    [paths.chain("h2", { scope: "region", view: "panorama" }), "chains/h2/"],
    [paths.chain("h2", { view: "status" }), "chains/h2/region/status/"],
    [paths.chain("h2", { scope: "150200" }), "chains/h2/150200/panorama/"],
    [paths.chainCompare("h2"), "chains/h2/compare/"],
    [paths.chainFile("h2", { scope: "150200", name: "gaps", ending: "csv" }), "chains/h2/150200/gaps.csv"],
    [paths.map, "map/"],
    [paths.mapMeasure("funds"), "map/"],
    [paths.mapMeasure("growth"), "map/growth/"],
    [paths.mapYear("2022"), "map/funds/2022/"],
    [paths.mapFile("funds", "svg"), "map/funds.svg"],
    [paths.checks, "checks/"],
    [paths.check("a"), "checks/#a"],
    [paths.targets, "targets/"],
    [paths.target("a"), "targets/#a"],
    [paths.screen, "screen/"],
    [paths.reports, "reports/"],
    [paths.report("a"), "reports/a/"],
    [paths.report("a", "a-07"), "reports/a/#a-07"],
    [paths.places, "places/"],
    [paths.place("150200"), "places/150200/"],
    [paths.methods, "methods/"],
    [paths.methodKind("service"), "methods/service/"],
    [paths.method("a-m1"), "methods/#a-m1"],
    [paths.search, "search/"],
    [paths.searchFiles("1f2e"), "search/1f2e/"],
    [paths.changelog, "changelog/"],
    [paths.feed, "changelog/feed.xml"],
    [paths.data, "data/"],
    [paths.dataFile("figures"), "data/figures.csv"],
    [paths.dataParquet("figures"), "data/figures.parquet"],
    [paths.dataPackage, "data/datapackage.json"],
    [paths.dataZip, "data/all.zip"],
    [paths.dcat, "data.json"],
    [paths.indicator("funds"), "data/#funds"],
    [paths.about, "about/"],
  ])("%s", (path, expected) => {
    expect(path).toBe(expected);
  });
});
