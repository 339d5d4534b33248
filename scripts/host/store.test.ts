import { expect, test } from "vitest";
import { storeScript } from "./store.ts";

const rules = [
  { patterns: ["/*"], headers: { "X-A": "1", "Cache-Control": "brief" } },
  { patterns: ["/data/*", "/*.csv"], headers: { "X-B": "2" } },
  { patterns: ["/_astro/*", "/v/:version/*"], headers: { "Cache-Control": "forever" } },
];
const files = ["index.html", "a.csv", "a.csv-metadata.json", "b.json", "_astro/a.js", "v/1/index.html", "x/index.html"];
const script = storeScript(rules, { files, folder: "dist", base: "/sub/" });

/** The commands that put files, each on one line. */
const puts = script
  .replaceAll(" \\\n  ", " ")
  .split("\n")
  .filter((line) => line.startsWith("put '"));

test("each type and age of file is put once, pages last", () => {
  expect(puts.map((line) => /^put '(.*?)' '(.*?)'/.exec(line)?.slice(1))).toEqual([
    ["text/csv; charset=utf-8", "brief"],
    ["application/csvm+json", "brief"],
    ["application/json", "brief"],
    ["text/javascript; charset=utf-8", "forever"],
    ["text/html; charset=utf-8", "brief"],
    ["text/html; charset=utf-8", "forever"],
  ]);
});

test("of the filters the last that fits counts, and a longer end is left to its own command", () => {
  const [csv, , json, js, page, released] = puts.map((line) => line.replace(/^put '.*?' '.*?' /, ""));
  expect(csv).toBe("--include '*.csv' --exclude '_astro/*' --exclude 'v/*/*'");
  expect(json).toBe("--include '*.json' --exclude '_astro/*' --exclude 'v/*/*' --exclude '*.csv-metadata.json'");
  expect(js).toBe("--exclude '*' --include '_astro/*.js' --include 'v/*/*.js'");
  expect(page).toBe("--include '*.html' --exclude '_astro/*' --exclude 'v/*/*'");
  expect(released).toBe("--exclude '*' --include '_astro/*.html' --include 'v/*/*.html'");
});

test("the script uploads the folder below the base, and stops at the first fault", () => {
  expect(script.startsWith("#!/bin/sh\n# sh upload.sh BUCKET\n")).toBe(true);
  expect(script).toContain("\nset -eu\n");
  expect(script).toContain(`aws s3 cp 'dist' "s3://$bucket/sub/" --recursive`);
  expect(script).toContain(`--content-type "$type" --cache-control "$cache" --exclude '*' "$@"`);
});

test("its head says which headers the CDN is to send, below the base, but for those that the store keeps", () => {
  const lines = script.split("\n").filter((line) => line.startsWith("#   "));
  expect(lines).toEqual(["#   /sub/*", "#     X-A: 1", "#   /sub/data/* /sub/*.csv", "#     X-B: 2"]);
});

test("a rule without a cache leaves a file without one", () => {
  const plain = storeScript([{ patterns: ["/*"], headers: { "X-A": "1" } }], {
    files: ["a.csv"],
    folder: "d",
    base: "/",
  });
  expect(plain).toContain("\nput 'text/csv; charset=utf-8' ''\n");
});
