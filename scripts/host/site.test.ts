import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { headersOf } from "./rules.ts";
import { readSite } from "./site.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function site(files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readSite(folder);
}

test("a site has the files that are served, sorted, and not those that a host reads", () => {
  const { files, faults } = site({
    "z.html": "",
    "charts/x/index.html": "",
    "a.css": "",
    _headers: "",
    ".nojekyll": "",
  });
  expect(files).toEqual(["a.css", "charts/x/index.html", "z.html"]);
  expect(faults).toEqual([]);
});

test("pages, embeds and the one that loads scripts each have a policy of their own scripts", () => {
  const { rules } = site({
    "index.html": "<script>1</script>",
    "embed/x/index.html": "<script>2</script>",
    "en/v/0.1.0/embed/x/index.html": "<script>3</script>",
    "embed/compare/index.html": "<script>4</script><script>5</script><script>6</script>",
  });
  const scripts = (path: string) =>
    headersOf(path, { rules })["Content-Security-Policy"]?.match(/'sha256-[^']+'/g)?.length ?? 0;
  expect([scripts("/"), scripts("/embed/y/"), scripts("/embed/compare/")]).toEqual([1, 2, 3]);
});

test("what stands in the way of serving it is told: of pages, of embeds, of files of an unknown type", () => {
  const { faults } = site({
    "a.html": '<p class="a" style="b">',
    "embed/x/index.html": '<p onclick="b">',
    "en/embed/compare/index.html": '<p onload="c">',
    "b.svg": '<p style="b">',
    "c.bin": "",
    Makefile: "",
  });
  expect(faults).toEqual([
    'inline attribute: a.html <p class="a" style="b">. Use a class, or a listener in src/browser/.',
    'inline attribute: embed/x/index.html <p onclick="b">. Use a class, or a listener in src/browser/.',
    'inline attribute: en/embed/compare/index.html <p onload="c">. Use a class, or a listener in src/browser/.',
    "unknown type: Makefile. Add its end to src/model/media-types.ts.",
    "unknown type: c.bin. Add its end to src/model/media-types.ts.",
  ]);
});
