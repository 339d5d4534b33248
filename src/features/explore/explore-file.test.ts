import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { budgets } from "../../model/budgets.ts";
import { data } from "../../model/data.ts";
import { exploreFile, exploreFiles, exploreJson, observations } from "./explore-file.ts";

test("the file stands at an address of its content, and is within its budget", () => {
  const { path, text } = exploreFile(data);
  expect(path).toMatch(/^explore\/[0-9a-f]{16}\.json$/);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(exploreJson(data))));
  expect(Object.keys(exploreFiles(data))).toEqual([path]);
  expect(brotliCompressSync(text).length).toBeLessThan(budgets["rows of the explorer (brotli)"]);
});

test("it has a row for every observation, and names no copy's address as a place to go", () => {
  const { rows, prints } = exploreJson(data);
  for (const file of ["figures", "derived"] as const) {
    expect(rows[file]).toHaveLength(observations(data)[file].length);
    expect(prints[file]).toHaveLength(rows[file].length);
    expect(prints[file].flatMap(({ first }) => first).filter(([path]) => /^https?:/.test(path))).toEqual([]);
  }
});
