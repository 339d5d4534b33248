import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Told } from "../src/i18n/corpus.ts";
import { data } from "../src/model/data.ts";
import type { Text } from "../src/model/types.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = globSync(["{i18n,exports,site}/words.ts", "features/*/words.ts"], { cwd: src })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const rooms = await Promise.all(
  files.map(async (file) => {
    const room = (await import(`${src}${file}`)) as Record<string, Record<string, Text | Told>>;
    return { file, dictionaries: Object.entries(room) };
  }),
);
const code = globSync("**/*.{ts,astro}", { cwd: src })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(src + file, "utf8"))
  .join("\n");

test("most rooms have words", () => {
  expect(files.length).toBeGreaterThan(12);
});

test.each(rooms)("$file says everything in both languages, with the same gaps", ({ dictionaries }) => {
  const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort();
  for (const [word, said] of dictionaries.flatMap(([, words]) => Object.entries(words))) {
    const { zh, en } = typeof said === "function" ? said(data) : said;
    expect([zh.trim(), en.trim()], word).not.toContain("");
    expect(gaps(en), word).toEqual(gaps(zh));
    // A translation that was forgotten. What is Chinese on purpose stands in brackets, or is the site's other name.
    if (word !== "siteOther") expect(en.replace(/\([^)]*\)/g, ""), word).not.toMatch(/\p{Script=Han}/u);
  }
});

test.each(rooms)("every word of $file is asked for", ({ dictionaries }) => {
  const asked = (name: string, word: string) => new RegExp(`${name}\\.${word}\\b`).test(code);
  const idle = dictionaries
    .filter(([name]) => name !== "kindWords")
    .flatMap(([name, words]) => Object.keys(words).filter((word) => !asked(name, word)));
  expect(idle).toEqual([]);
});
