import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { headersFile } from "../../scripts/host/headers-file.ts";
import { fits } from "../../scripts/host/patterns.ts";
import { headersOf } from "../../scripts/host/rules.ts";
import { readSite } from "../../scripts/host/site.ts";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function site(files: Readonly<Record<string, string>>) {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readSite(folder);
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test.each([
  ["/", ["/*"], true],
  ["/embed/x/", ["/embed/*"], true],
  ["/embed.js", ["/embed/*"], false],
  ["/v/2025-01/embed/x/", ["/v/:version/embed/*"], true],
  ["/v/2025-01/charts/embed/", ["/v/:version/embed/*"], false],
  ["/charts/x.csv", ["/*.csv"], true],
  ["/charts/x.csv-metadata.json", ["/*.csv"], false],
  ["/dataXjson", ["/data.json"], false],
])("%s against %s: %s", (path, patterns, expected) => {
  expect(fits(path, patterns)).toBe(expected);
});

test("a policy holds the hashes of the inline scripts and styles of its kind of page, but not of data", () => {
  const { rules, faults } = site({
    "index.html": '<style>a{}</style><script>1</script><script src="/x.js"></script>',
    "charts/x/index.html": '<script type="module">2</script><script type="application/ld+json">{}</script>',
    "v/1/embed/x/index.html": "<style>b{}</style><script>3</script>",
  });
  expect(faults).toEqual([]);
  const policy = (path: string) => headersOf(path, { rules })["Content-Security-Policy"];
  const scripts = [hash("1"), hash("2")].sort().join(" ");
  expect(policy("/")).toContain(`script-src 'self' ${scripts}; style-src 'self' ${hash("a{}")};`);
  expect(policy("/embed/x/")).toContain(`script-src ${hash("3")}; style-src ${hash("b{}")};`);
});

test("what a policy would stop, and a file of an unknown type, are faults that name page and mend", () => {
  const { faults } = site({
    "index.html": '<p title="style=" class="a"><textarea>&lt;p style="a"&gt;</textarea>',
    "a.html": '<p class="a" style="color: red">',
    "b.html": '<a href="/" onclick="go()">',
    "c.bin": "",
  });
  expect(faults).toEqual([
    'inline attribute: a.html <p class="a" style="color: red">. Use a class, or a listener in src/browser/.',
    'inline attribute: b.html <a href="/" onclick="go()">. Use a class, or a listener in src/browser/.',
    "unknown type: c.bin. Add its end to src/model/media-types.ts.",
  ]);
});

test("more than Cloudflare Pages takes is a fault, for it would be left out in silence", () => {
  const long = [{ patterns: ["/*"], headers: { "Content-Security-Policy": "x".repeat(2000) } }];
  expect(headersFile(long, { base: "/" }).faults).toEqual([
    expect.stringMatching(
      /^line too long: Content-Security-Policy: x+… has 2027 characters\. Cloudflare Pages takes 2000/,
    ),
  ]);
  const many = [{ patterns: Array.from({ length: 97 }, (_, index) => `/${index}`), headers: { A: "b" } }];
  expect(headersFile(many, { base: "/" }).faults).toEqual(["too many rules: 101. Cloudflare Pages takes 100."]);
});
