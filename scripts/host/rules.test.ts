import { expect, test } from "vitest";
import { comparing, embeds, headerRules, headersOf } from "./rules.ts";

const rules = headerRules({ page: "page policy", embed: "embed policy", comparing: "comparing policy" });
const of = (path: string) => headersOf(path, { rules });
const brief = "public, max-age=300, must-revalidate";
const forever = "public, max-age=31536000, immutable";
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Accept-Ranges, Content-Range, ETag",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

test("a page has a policy, minutes of cache and its type, and is its own", () => {
  expect(of("/charts/x/")).toEqual({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Content-Security-Policy": "page policy",
    "Cache-Control": brief,
    "Content-Type": "text/html; charset=utf-8",
  });
});

test.each([
  ["/embed/x/", "embed policy", brief],
  ["/en/embed/x/", "embed policy", brief],
  ["/v/0.1.0/embed/x/", "embed policy", forever],
  ["/en/v/0.1.0/embed/x/", "embed policy", forever],
  ["/embed/compare/", "comparing policy", brief],
  ["/en/embed/compare/index.html", "comparing policy", brief],
  ["/embed/compare-x/", "embed policy", brief],
  ["/v/0.1.0/embed/compare/", "embed policy", forever],
  ["/data/figures.parquet", "page policy", brief],
  ["/data/", "page policy", brief],
  ["/oembed/x", "page policy", brief],
  ["/embed.js", "page policy", brief],
  ["/charts/x.csv", "page policy", brief],
  ["/charts/x.json", "page policy", brief],
  ["/charts/x.svg", "page policy", brief],
  ["/charts/x.png", "page policy", brief],
  ["/charts/x.zip", "page policy", brief],
  ["/x.parquet", "page policy", brief],
  ["/feed.xml", "page policy", brief],
  ["/en/feed.xml", "page policy", brief],
  ["/_astro/x.js", "page policy", forever],
])("%s may be read and shown by any other site, with the %s, %s", (path, policy, cache) => {
  expect(of(path)).toMatchObject({ ...open, "Content-Security-Policy": policy, "Cache-Control": cache });
});

test.each(["/", "/charts/x/", "/sitemap-0.xml", "/robots.txt", "/screen.js", "/en/"])("%s may not", (path) => {
  expect(of(path)).toMatchObject({ "Content-Security-Policy": "page policy", "Cache-Control": brief });
  for (const name of Object.keys(open)) expect(of(path)).not.toHaveProperty(name);
});

test.each(["/v/0.1.0/charts/x/", "/en/v/0.1.0/"])("%s never changes", (path) => {
  expect(of(path)["Cache-Control"]).toBe(forever);
});

test("of two rules that fit the later one counts, and a file of an unknown type has none", () => {
  const two = [
    { patterns: ["/*"], headers: { A: "1", B: "1" } },
    { patterns: ["/x", "/y"], headers: { A: "2" } },
    { patterns: ["/z"], headers: { A: "3" } },
  ];
  expect(headersOf("/y", { rules: two })).toEqual({ A: "2", B: "1" });
});

test("embeds stand in both languages, and in releases", () => {
  expect(embeds).toEqual(["/embed/*", "/v/:version/embed/*", "/en/embed/*", "/en/v/:version/embed/*"]);
});

test("one embed alone, in both languages, may load what it shows", () => {
  expect(comparing).toEqual(["/embed/compare/*", "/en/embed/compare/*"]);
});
