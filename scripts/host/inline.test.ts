import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inlineOf } from "./inline.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "inline-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function inline(...pages: readonly string[]) {
  const names = pages.map((html, index) => {
    writeFileSync(join(folder, `${index}.html`), html);
    return `${index}.html`;
  });
  return inlineOf(names, { folder });
}
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("scripts and styles of all pages are told by their hashes, sorted, each once", () => {
  const found = inline(
    '<style>a{}</style><script>1</script><script type="module">2\n3</script>',
    '<script>1</script><style media="print">b{}</style>',
  );
  expect(found).toEqual({
    scripts: [hash("1"), hash("2\n3")].sort(),
    styles: [hash("a{}"), hash("b{}")].sort(),
    faults: [],
  });
});

test("a script that is loaded, and JSON, need no hash", () => {
  const found = inline(
    '<script src="/x.js"></script><script type="application/json">{}</script><script type="application/ld+json">{}</script>',
  );
  expect(found).toEqual({ scripts: [], styles: [], faults: [] });
});

test.each([
  ['<p class="a" style="color: red">', '<p class="a" style="color: red">'],
  ['<p style="color: red" class="a">甲</p>', '<p style="color: red" class="a">'],
  ['<a href="/" onclick="go()">', '<a href="/" onclick="go()">'],
  ['<my-button onfocus="go()">', '<my-button onfocus="go()">'],
  ['<p\nstyle="a">', '<p\nstyle="a">'],
])("%j cannot be allowed by a hash", (html, tag) => {
  expect(inline("<p>甲", html).faults).toEqual([
    `inline attribute: 1.html ${tag}. Use a class, or a listener in src/browser/.`,
  ]);
});

test.each([
  '<p title="style" class="onclick">',
  "<textarea>&lt;p style=&gt;</textarea>",
  '<script>"<p style=1>"</script>',
  '<script>1</script><p><script>"<p style=1>"</script>',
  "<style>/*<p style=1>*/</style>",
  '<p data-style="a">',
  "style= onclick=",
])("%j is no inline attribute", (html) => {
  expect(inline(html).faults).toEqual([]);
});
