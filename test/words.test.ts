import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Text } from "../src/model/types.ts";
import { fill, t, type Word } from "../src/i18n/words.ts";

const folder = fileURLToPath(new URL("words/", import.meta.url));
const rooms = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const room = (await import(`./words/${file.replace(/\.ts$/, "")}.ts`)) as Record<string, Record<string, Text>>;
    return [file, Object.values(room).flatMap((words) => Object.entries(words))] as const;
  }),
);

test.each(rooms)(
  "%s says everything in both languages, with the same gaps, and its words reach the pages",
  (_, words) => {
    const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort();
    for (const [word, { zh, en }] of words) {
      expect([zh.trim(), en.trim()], word).not.toContain("");
      expect(gaps(en), word).toEqual(gaps(zh));
      // A translation that was forgotten. What is Chinese on purpose stands in brackets, or is the site's other name.
      if (word !== "siteOther") expect(en.replace(/\([^)]*\)/g, ""), word).not.toMatch(/\p{Script=Han}/u);
      expect(t(word as Word, "zh"), word).toEqual(expect.any(String));
    }
  },
);

// The types of .astro files are checked by another tool than those of .ts files.
test("every word that a page or component asks for is there", () => {
  const source = fileURLToPath(new URL("..", import.meta.url));
  const asked = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".astro"))
    .flatMap((file) => [...readFileSync(`${source}${file}`, "utf8").matchAll(/\bt\(\s*"(\w+)"/g)])
    .map(([, word = ""]) => word);
  expect(asked.length).toBeGreaterThan(100);
  const known = new Set(rooms.flatMap(([, words]) => words.map(([word]) => word)));
  expect(asked.filter((word) => !known.has(word))).toEqual([]);
});

// Four are, so that some pages say another room's words: noChain, nothingReported, mapCsv, columnReported.
test.fails("no room uses a word of another, for the later would hide the earlier", () => {
  const all = rooms.flatMap(([, words]) => words.map(([word]) => word));
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
});

test("a word is said in the language asked for", () => {
  expect([t("site", "zh"), t("site", "en")]).toEqual(["招商有数", "Counting Investment"]);
});

test.each<[string, Record<string, string | number>, string]>([
  ["{n} of {all}", { n: 1, all: 12 }, "1 of 12"],
  ["{n}，{n}", { n: 0 }, "0，0"],
  ["{a}{b}", { a: "{b}", b: "" }, "{b}"],
  ["{n} and {other}", { n: "$&" }, "$& and {other}"],
  ["{ n } {}", { n: 1 }, "{ n } {}"],
  ["no gap", { n: 1 }, "no gap"],
])("%j with %j is %j", (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});
