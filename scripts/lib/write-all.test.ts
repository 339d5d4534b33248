import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeAll } from "./write-all.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-all-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), "utf8");

test("files are written, those of new folders as well, and nothing stands beside them", () => {
  writeFileSync(path("a"), "old");
  writeAll(
    new Map([
      [path("a"), "new"],
      [path("deep/b"), "b"],
    ]),
  );
  expect([read("a"), read("deep/b")]).toEqual(["new", "b"]);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(["a", "deep", "deep/b"]);
});

test("where one cannot be written, those that were there are as before, and those that were not are gone", () => {
  writeFileSync(path("a"), "old");
  mkdirSync(path("c"));
  const contents = new Map(["a", "b", "c"].map((name) => [path(name), "new"]));
  expect(() => {
    writeAll(contents);
  }).toThrow(/EISDIR|illegal operation/);
  expect(read("a")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["a", "c"]);
});
