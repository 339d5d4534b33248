import { expect, test } from "vitest";
import { headersFile, limits } from "./headers-file.ts";

const rules = [
  { patterns: ["/*"], headers: { "X-A": "1", "X-B": "1" } },
  { patterns: ["/x/*", "/y/*"], headers: { "X-A": "2" } },
  { patterns: ["/x/*"], headers: { "X-C": "3" } },
];

test("a header that an earlier rule sends is taken back before it is sent anew, and types come last", () => {
  const { text, faults } = headersFile(rules, { base: "/sub/" });
  expect(faults).toEqual([]);
  expect(text).toBe(
    [
      "/sub/*",
      "  X-A: 1",
      "  X-B: 1",
      "/sub/x/*",
      "  ! X-A",
      "  X-A: 2",
      "  X-C: 3",
      "/sub/y/*",
      "  ! X-A",
      "  X-A: 2",
      "/sub/*.csv",
      "  Content-Type: text/csv; charset=utf-8",
      "/sub/*.csv-metadata.json",
      "  ! Content-Type",
      "  Content-Type: application/csvm+json",
      "/sub/*feed.xml",
      "  ! Content-Type",
      "  Content-Type: application/atom+xml",
      "/sub/*.parquet",
      "  ! Content-Type",
      "  Content-Type: application/vnd.apache.parquet",
      "",
    ].join("\n"),
  );
});

test("what is just within the limits is no fault", () => {
  expect(limits).toEqual({ rules: 100, line: 2000 });
  const long = [{ patterns: ["/*"], headers: { A: "x".repeat(2000 - "  A: ".length) } }];
  expect(headersFile(long, { base: "/" }).faults).toEqual([]);
  const many = [{ patterns: Array.from({ length: 96 }, (_, index) => `/${index}`), headers: { A: "b" } }];
  expect(headersFile(many, { base: "/" }).faults).toEqual([]);
});

test("what is beyond them would be left out in silence, and is told", () => {
  const value = "x".repeat(2001 - "  A: ".length);
  const patterns = Array.from({ length: 97 }, (_, index) => `/${index}`);
  expect(headersFile([{ patterns, headers: { A: "b" } }], { base: "/" }).faults).toEqual([
    "too many rules: 101. Cloudflare Pages takes 100.",
  ]);
  expect(headersFile([{ patterns: ["/*"], headers: { A: value } }], { base: "/" }).faults).toEqual([
    `line too long: A: ${"x".repeat(55)}… has 2001 characters. Cloudflare Pages takes 2000: ` +
      "move scripts and styles that differ from page to page into files.",
  ]);
});
