import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { data } from "./data.ts";
import type { Data } from "./types.ts";

const folder = fileURLToPath(new URL("../generated/", import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && !name.startsWith("release-"))
  .map((name) => name.replace(".json", ""));

test("everything that was normalized is read, each table from the file of its name", () => {
  expect(Object.keys(data).sort()).toEqual(names.sort());
  for (const name of names) {
    const written: unknown = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
    expect(data[name as keyof Data], name).toEqual(written);
  }
});
