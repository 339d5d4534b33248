import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inputs, withData } from "./overlay.ts";

const command = fileURLToPath(new URL("../../scripts/normalize.ts", import.meta.url));

let work: string;
let out: string;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), "normalize-"));
  out = join(work, "generated");
});

afterEach(() => {
  rmSync(work, { recursive: true });
});

const normalize = (folder: string) => spawnSync(process.execPath, [command, folder, out], { encoding: "utf8" });

function readOut(): Record<string, string> {
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), "utf8")]));
}

test("good data give one file of all tables and one a release, exit code 0 and a last line that counts", () => {
  const { status, stdout, stderr } = withData(normalize);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^read 2 reports → 15 figures, 4 set aside → wrote 2 files in \d+ ms\n$/);
  expect(Object.keys(readOut()).sort()).toEqual(["data.json", "release-0.1.0.json"]);
});

test("two runs give the same bytes, the second in place of the first, and leave no temporary folder", () => {
  withData(normalize);
  const first = readOut();
  expect(withData(normalize).status).toBe(0);
  expect(readOut()).toEqual(first);
  expect(readdirSync(work)).toEqual(["generated"]);
});

test("a fault means exit code 1, faults on stderr, nothing written and the old output untouched", () => {
  withData(normalize);
  const before = readOut();
  const { status, stdout, stderr, folder } = withData((folder) => ({ ...normalize(folder), folder }), {
    fault: "many-faults",
  });
  expect(status).toBe(1);
  expect(stdout).toBe("");
  const expected = readFileSync(join(inputs, "many-faults/expected.txt"), "utf8");
  expect(stderr).toBe(expected.replaceAll(/^data\//gm, `${folder}/`));
  expect(readOut()).toEqual(before);
  expect(readdirSync(work)).toEqual(["generated"]);
});

test("a folder that holds anything but generated files is not replaced", () => {
  mkdirSync(out);
  writeFileSync(join(out, "thesis.doc"), "years of work");
  const { status, stderr } = withData(normalize);
  expect(status).not.toBe(0);
  expect(stderr).toContain("holds thesis.doc");
  expect(readOut()).toEqual({ "thesis.doc": "years of work" });
  expect(readdirSync(work)).toEqual(["generated"]);
});
