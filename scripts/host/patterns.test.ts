import { expect, test } from "vitest";
import { below, fits, patternGlob, patternSource } from "./patterns.ts";

test.each([
  ["/", "/*", "/*"],
  ["/sub/", "/*", "/sub/*"],
  ["/sub", "/embed.js", "/sub/embed.js"],
  ["/a/b/", "/:version/", "/a/b/:version/"],
])("below %s the pattern %s is %s", (base, pattern, expected) => {
  expect(below(base, pattern)).toBe(expected);
});

test.each([
  ["/*", "^/"],
  ["/embed/*", "^/embed/"],
  ["/*.csv", "^/.*\\.csv$"],
  ["/v/:version/embed/*", "^/v/[^/]+/embed/"],
  ["/a+(b)[c]{d}?^$|\\", "^/a\\+\\(b\\)\\[c\\]\\{d\\}\\?\\^\\$\\|\\\\$"],
])("%s is the regular expression %s", (pattern, source) => {
  expect(patternSource(pattern)).toBe(source);
});

test.each([
  ["/", ["/*"], true],
  ["/embed/x/", ["/embed/*"], true],
  ["/en/embed/x/", ["/embed/*"], false],
  ["/embed.js", ["/embed/*"], false],
  ["/embed.js", ["/embed/*", "/embed.js"], true],
  ["/embed.jsx", ["/embed.js"], false],
  ["/v/1.0/embed/x/", ["/v/:version/embed/*"], true],
  ["/v/1.0/charts/embed/", ["/v/:version/embed/*"], false],
  ["/v//embed/x/", ["/v/:version/embed/*"], false],
  ["/charts/x.csv", ["/*.csv"], true],
  ["/charts/x.csv-metadata.json", ["/*.csv"], false],
  ["/dataXjson", ["/data.json"], false],
  ["/x", [], false],
])("%s fits %j: %s", (path, patterns, expected) => {
  expect(fits(path, patterns)).toBe(expected);
});

test.each([
  ["/*", "*"],
  ["/_astro/*", "_astro/*"],
  ["/v/:version/*", "v/*/*"],
])("%s is the glob %s, relative to the folder", (pattern, glob) => {
  expect(patternGlob(pattern)).toBe(glob);
});
