import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { mediaTypes, seldomKnown } from "../../src/model/media-types.ts";
import { headersOf } from "../../scripts/host/rules.ts";
import { readSite } from "../../scripts/host/site.ts";
import { headersAt, readHeadersFile } from "./headers-reader.ts";
import { printed } from "./nginx.ts";
import { filesOf } from "./pages.ts";

const folders = inject("folders");
/** Addresses that a build may have beside those of this one: other versions, a page that is missing. */
const announced = [
  "/search/",
  "/en/search/",
  "/embed.js",
  "/oembed/x.json",
  "/data.json",
  "/data/figures.parquet",
  "/feed.xml",
  "/changelog/feed.xml",
  "/v/2025-01/embed/x/",
  "/en/v/2025-01/embed/x/",
  "/v/2025-01/data/figures.csv",
  "/no-such-page",
];

describe.each([
  { name: "as it is", folder: folders.site, base: "/" },
  { name: "under /x/", folder: folders.moved, base: "/x/" },
])("the files for hosts of the site $name", ({ folder, base }) => {
  const text = readFileSync(`${folder}/_headers`, "utf8");
  const blocks = readHeadersFile(text);
  const { files, rules } = readSite(folder);

  test("_headers says of every address what the rules say", () => {
    const paths = [...files.map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`), ...announced];
    for (const path of paths) {
      const { "Content-Type": type, ...others } = headersOf(path, { rules });
      const named = seldomKnown.some((end) => path.endsWith(end)) ? { "Content-Type": type } : {};
      expect(headersAt(base.slice(0, -1) + path, { blocks }), path).toEqual({ ...others, ...named });
    }
  });

  test("_headers keeps within what Cloudflare Pages takes, and names a pattern once", () => {
    const patterns = blocks.map(({ pattern }) => pattern);
    expect(patterns.length).toBeLessThanOrEqual(100);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns.filter((pattern) => !pattern.startsWith(base) || pattern.split("*").length > 2)).toEqual([]);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  test("the script for an object store uploads each file once, with its type and its time in caches", () => {
    const own = mkdtempSync(join(tmpdir(), "store-"));
    try {
      const script = printed("store", { args: ["--folder", folder, "--base", base] });
      writeFileSync(join(own, "upload.sh"), script);
      // Stands in for the AWS CLI and writes down what it was called with.
      writeFileSync(join(own, "aws"), `#!/bin/sh\nprintf '%s\\n' "$@" '' >> '${own}/calls'\n`);
      chmodSync(join(own, "aws"), 0o755);
      const env = { ...process.env, PATH: own + delimiter + (process.env.PATH ?? "") };
      execFileSync("sh", [join(own, "upload.sh"), "bucket"], { env });
      const calls = readFileSync(join(own, "calls"), "utf8")
        .trimEnd()
        .split("\n\n")
        .map((call) => call.split("\n"))
        .map((call) => ({ call, filters: filtersOf(call) }));
      expect(calls.map(({ call: [, , from, to] }) => [from, to])).toEqual(
        calls.map(() => [folder, `s3://bucket${base}`]),
      );
      expect(calls.at(-1)?.call).toContain(mediaTypes[".html"]);
      for (const file of files) {
        const { "Content-Type": type, "Cache-Control": cache } = headersOf(`/${file}`, { rules });
        const taking = calls.filter(({ filters }) => takes(filters, { file }));
        expect(
          taking.map(({ call }) => [after(call, "--content-type"), after(call, "--cache-control")]),
          file,
        ).toEqual([[type, cache]]);
      }
      for (const file of ["_headers", ".nojekyll"])
        expect(calls.filter(({ filters }) => takes(filters, { file }))).toEqual([]);
    } finally {
      rmSync(own, { recursive: true });
    }
  });

  test(".nojekyll keeps GitHub Pages from leaving _astro out", () => {
    expect(filesOf(folder)).toContain(".nojekyll");
  });
});

test("the workflow for GitHub Pages builds for the address that the repository has there", () => {
  const workflow = printed("github", { args: [] });
  expect(workflow).toContain("SITE: ${{ steps.pages.outputs.origin }}");
  expect(workflow).toContain("BASE: ${{ steps.pages.outputs.base_path }}/");
  expect(workflow).not.toMatch(/\t| $/m);
});

test("a host that is not known is refused with those that are", () => {
  expect(() => printed("ftp", { args: ["--folder", folders.site] })).toThrow(
    /^unknown host: ftp\. Usage: npm run -s host -- nginx\|store\|github/,
  );
});

test.each([
  ["nginx", "zip", /^unknown compression: zip\. Known: gzip, brotli/],
  ["store", "gzip", /^--precompressed is for nginx/],
])("for %s, copies by %s are refused", (host, by, words) => {
  expect(() => printed(host, { args: ["--folder", folders.site, "--precompressed", by] })).toThrow(words);
});

const after = (call: readonly string[], option: string) => call[call.indexOf(option) + 1];

interface Filter {
  takes: boolean;
  fitting: RegExp;
}

/** The filters of a call, in their order; `*` takes slashes too. */
function filtersOf(call: readonly string[]): Filter[] {
  return call.flatMap((word, index) => {
    if (word !== "--include" && word !== "--exclude") return [];
    const glob = (call[index + 1] ?? "").replace(/[.+^$]/g, "\\$&").replaceAll("*", ".*");
    return [{ takes: word === "--include", fitting: new RegExp(`^${glob}$`) }];
  });
}

/** Whether filters take a file: of those that fit it the last counts. */
const takes = (filters: readonly Filter[], { file }: { file: string }) =>
  filters.findLast(({ fitting }) => fitting.test(file))?.takes ?? true;
