import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Told } from "../src/i18n/corpus.ts";
import { data } from "../src/model/data.ts";
import type { Text } from "../src/model/types.ts";

type Said = Text | Told;

const src = fileURLToPath(new URL("../src/", import.meta.url));
const files = globSync(["{i18n,exports,site}/words.ts", "features/*/words.ts"], { cwd: src })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const rooms = await Promise.all(
  files.map(async (file) => {
    const room = (await import(`${src}${file}`)) as Record<string, Record<string, Said | Record<string, Said>>>;
    return { file, dictionaries: Object.entries(room) };
  }),
);
/** A word with its texts: most are one, some a few under one kind. */
const textsOf = ([word, said]: [string, Said | Record<string, Said>]): [string, Said][] =>
  typeof said === "function" || "zh" in said ? [[word, said as Said]] : Object.entries(said);
const code = globSync("**/*.{ts,astro}", { cwd: src })
  .filter((file) => !file.endsWith(".test.ts"))
  .map((file) => readFileSync(src + file, "utf8"))
  .join("\n");

test("most rooms have words", () => {
  expect(files.length).toBeGreaterThan(12);
});

test.each(rooms)("$file says everything in both languages, with the same gaps", ({ dictionaries }) => {
  const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort();
  for (const [word, said] of dictionaries.flatMap(([, words]) => Object.entries(words).flatMap(textsOf))) {
    const { zh, en } = typeof said === "function" ? said(data) : said;
    expect([zh.trim(), en.trim()], word).not.toContain("");
    expect(gaps(en), word).toEqual(gaps(zh));
    // A translation that was forgotten. What is Chinese on purpose stands in brackets, or is the site's other name.
    if (word !== "siteOther") expect(en.replace(/\([^)]*\)/g, ""), word).not.toMatch(/\p{Script=Han}/u);
  }
});

/** Dictionaries whose words are asked for by a kind of the data. */
const byKind = [
  ...["kindWords", "coverageWords", "extentWords"],
  ...["standingWords", "standingParts", "verdictRules", "viewMeanings"],
  ...["outcomeRules", "groundWords", "nearWords"],
  ...["partWords", "formWords", "programWords"],
  ...["faultWords", "ownFaults", "doubtWords", "hedgeWords", "showWords"],
];

test.each(rooms)("every word of $file is asked for", ({ dictionaries }) => {
  const asked = (name: string, word: string) => new RegExp(`${name}\\.${word}\\b`).test(code);
  const idle = dictionaries
    .filter(([name]) => !byKind.includes(name))
    .flatMap(([name, words]) => Object.keys(words).filter((word) => !asked(name, word)));
  expect(idle).toEqual([]);
});
