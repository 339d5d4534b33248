import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { weighSite } from "./site.ts";

const made: string[] = [];

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "weigh-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Text that does not compress: each byte in hexadecimal weighs about a byte. */
const noise = (bytes: number) => randomBytes(bytes).toString("hex");
const light = { "embed/a/index.html": "<p>a<script>1</script>", "charts/a/index.html": "<p>a" };

describe("the weight of a site", () => {
  test("is no fault within the budgets, and the heaviest page of each kind is named", () => {
    const { summary, faults } = weighSite(
      site({
        ...light,
        "en/embed/a/index.html": "<p>this page says a good deal more than the other one does, and so it weighs more",
      }),
    );
    expect(faults).toEqual([]);
    expect(summary.map(({ kind, heaviest }) => [kind, heaviest])).toEqual([
      ["embed page (brotli)", "en/embed/a/index.html"],
      ["chart page (brotli)", "charts/a/index.html"],
      ["embed script", "embed/a/index.html"],
      ["styles of a page", "charts/a/index.html"],
    ]);
  });

  test.each([
    [
      "an embed over 9 KB",
      { "embed/a/index.html": noise(12_000) },
      /^embed\/a\/index\.html: embed page \(brotli\) of \d+ bytes/,
    ],
    [
      "a chain map's embed over 20 KB",
      { "embed/chain-a/index.html": noise(24_000) },
      /^embed\/chain-a\/index\.html: chain map embed \(brotli\) of \d+ bytes/,
    ],
    [
      "the same of one of its places and views",
      { "en/embed/chain-a/wuhai/prospect/index.html": noise(24_000) },
      /^en\/embed\/chain-a\/wuhai\/prospect\/index\.html: chain map embed \(brotli\) of \d+ bytes/,
    ],
    [
      "an embed with 2 KB of script",
      { "embed/a/index.html": `<script>${noise(1_000)}</script>` },
      /embed script of 2000 bytes/,
    ],
    [
      "an embed that loads a file",
      { "embed/a/index.html": '<img alt="" src="/x.png">' },
      /more than one request: \/x\.png/,
    ],
    [
      "a chart page whose script makes it too heavy",
      { "charts/a/index.html": `<script src="/x/_astro/a.js"></script>`, "_astro/a.js": noise(60_000) },
      /^charts\/a\/index\.html: chart page \(brotli\)/,
    ],
    [
      "the page of a comparison that is too heavy by itself",
      { "compare/a/index.html": noise(50_000) },
      /^compare\/a\/index\.html: comparison page \(brotli\)/,
    ],
    [
      "any page with more styles than a page may have, linked and inline together",
      {
        "404.html": `<style>${noise(4_600)}</style><link href="/x/_astro/a.css" rel="stylesheet"><style media="print">b</style>`,
        "_astro/a.css": noise(2_000),
      },
      /^404\.html: styles of a page of 13201 bytes\. The budget is 13200\.$/,
    ],
    [
      "a headline face over 12 KB, which is no part of the styles",
      {
        "a/index.html": '<link rel="stylesheet" href="/x/_astro/headline.a-b.css">',
        "_astro/headline.a-b.css": `@font-face{src:url(data:font/woff2;base64,${randomBytes(12_289).toString("base64")})}`,
      },
      /^a\/index\.html: headline face of 12289 bytes\. The budget is 12288\.$/,
    ],
    [
      "a sheet with a thickness in its text-decoration",
      {
        "a/index.html": '<link rel="stylesheet" href="/_astro/a.css">',
        "b/index.html": '<link rel="stylesheet" href="/_astro/a.css">',
        "_astro/a.css": "a{text-decoration-thickness:1px}a:hover{text-decoration:underline 2px}i{text-decoration:none}",
      },
      /^a\/index\.html: WebKit drops text-decoration:underline 2px\./,
    ],
    [
      "a file of the search index over its budget",
      { "en/search/0a/terms-1.json": "1".repeat(30_501), "search/0a/terms-1.json": "1".repeat(30_500) },
      /^en\/search\/0a\/terms-1\.json: file of the search index of 30501 bytes/,
    ],
    [
      "a table of all figures whose scripts, with what they import at once, are over 60 KB",
      {
        "explore/index.html": '<script type="module" src="/x/_astro/a.js"></script>',
        "_astro/a.js": `import{b}from"./b.js";import("./c.js");${noise(40_000)}`,
        "_astro/b.js": `import"./a.js";${noise(30_000)}`,
        "_astro/c.js": noise(90_000),
      },
      /^explore\/index\.html: scripts of the explorer \(brotli\) of [67]\d{4} bytes/,
    ],
    [
      "comparisons whose scripts, with what they import at once, are over 90 KB",
      {
        "en/compare/index.html": '<script type="module" src="/x/_astro/a.js"></script>',
        "_astro/a.js": `import{b}from"./b.js";import("./c.js");${noise(50_000)}`,
        "_astro/b.js": noise(45_000),
        "_astro/c.js": noise(90_000),
      },
      /^en\/compare\/index\.html: scripts of the comparisons \(brotli\) of \d+ bytes\. The budget is 90000\.$/,
    ],
    [
      "the embed of comparisons over its budget with all its scripts, those for its drawing too",
      {
        "embed/compare/index.html": '<script type="module" src="/x/_astro/a.js"></script>',
        "_astro/a.js": `import{b}from"./b.js";import("./c.js");${noise(60_000)}`,
        "_astro/b.js": noise(60_000),
        "_astro/c.js": noise(60_000),
      },
      /^embed\/compare\/index\.html: comparison embed \(brotli\) of \d+ bytes\. The budget is 175000\.$/,
    ],
    [
      "the same where it loads more than scripts",
      {
        "embed/compare/index.html":
          '<script type="module" src="/_astro/a.js"></script><link rel="stylesheet" href="/_astro/a.css">',
        "_astro/a.js": "",
        "_astro/a.css": "",
      },
      /^embed\/compare\/index\.html: more than scripts: \/_astro\/a\.css$/,
    ],
    [
      "its rows over 80 KB",
      { "explore/0a.json": noise(90_000) },
      /^explore\/0a\.json: rows of the explorer \(brotli\) of \d+ bytes/,
    ],
    [
      "an account of a report over 30 KB",
      { "en/reports/a/account-0a.json": "1".repeat(30_001), "reports/a/account-0a.json": "1".repeat(30_000) },
      /^en\/reports\/a\/account-0a\.json: account of a report of 30001 bytes/,
    ],
    ["a site without charts", { "charts/a/index.html": "", "embed/none.html": "" }, /^nothing to weigh/],
  ])("is a fault for %s", (_, files, fault) => {
    const base = fault.source.startsWith("^nothing") ? {} : light;
    const { faults } = weighSite(site({ ...base, ...files }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});
