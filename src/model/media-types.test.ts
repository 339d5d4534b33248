import { expect, test } from "vitest";
import { endOf, isCompressible, mediaTypes, seldomKnown } from "./media-types.ts";

test.each([
  ["index.html", ".html", "text/html; charset=utf-8"],
  ["_astro/a.css", ".css", "text/css; charset=utf-8"],
  ["embed.js", ".js", "text/javascript; charset=utf-8"],
  ["data/figures.json", ".json", "application/json"],
  ["charts/a.csv", ".csv", "text/csv; charset=utf-8"],
  // Of two ends that fit, the longer one counts.
  ["charts/a.csv-metadata.json", ".csv-metadata.json", "application/csvm+json"],
  ["robots.txt", ".txt", "text/plain; charset=utf-8"],
  ["sitemap-0.xml", ".xml", "application/xml"],
  ["en/feed.xml", "feed.xml", "application/atom+xml"],
  ["a.svg", ".svg", "image/svg+xml"],
  ["a.png", ".png", "image/png"],
  ["a.zip", ".zip", "application/zip"],
  ["a.parquet", ".parquet", "application/vnd.apache.parquet"],
])("%s ends in %s and is %s", (path, end, type) => {
  expect(endOf(path)).toBe(end);
  expect(mediaTypes[end]).toBe(type);
});

test.each(["a.bin", "html", "a.html.bak", ""])("%j has no end that is known", (path) => {
  expect(endOf(path)).toBeUndefined();
});

test.each([
  ["text/csv; charset=utf-8", true],
  ["application/json", true],
  ["application/csvm+json", true],
  ["application/atom+xml", true],
  ["image/svg+xml", true],
  ["image/png", false],
  ["application/zip", false],
  ["application/vnd.apache.parquet", false],
  ["application/x-text/", false],
])("%s shrinks when it is compressed: %s", (type, expected) => {
  expect(isCompressible(type)).toBe(expected);
});

test("hosts are told of the types that they seldom know", () => {
  expect([...seldomKnown].sort()).toEqual([".csv", ".csv-metadata.json", ".parquet", "feed.xml"]);
});
