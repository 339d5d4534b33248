import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { paths } from "../../i18n/addresses.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { codeOf, readGuide } from "./guide.ts";
import { aboutText, guideOf, guides } from "./guides.ts";

const room = fileURLToPath(new URL(".", import.meta.url));
const read = (name: string, lang: string) => readFileSync(`${room}${name}.${lang}.md`, "utf8");
const names = readdirSync(room).flatMap((file) => /^(.*)\.zh\.md$/.exec(file)?.[1] ?? []);
const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort();
/** The words of a text with a 0 for its codes, addresses and gaps. */
const proseOf = (text: string) =>
  text
    .replace(/^```[\w-]+ (.*)\n[^]*?```$/gm, "$1")
    .replace(/^\|[ |-]*\|$/gm, "")
    .replace(/`[^`]+`|\]\([^)]+\)|\{#?[\w-]+\}/g, "0");

test("there is a text for the page about method and for every guide", () => {
  expect(names.sort()).toEqual(["about", ...guides.map(({ slug }) => slug)].sort());
});

describe.each(names)("the text %s", (name) => {
  test("is whole in both languages, with the same sections, blocks and gaps", () => {
    const [zh, en] = [read(name, "zh"), read(name, "en")];
    expect(gaps(en)).toEqual(gaps(zh));
    const shape = (text: string) =>
      readGuide(text).parts.map(({ id, folded, blocks }) => [id, folded !== "", blocks.map(({ type }) => type)]);
    expect(shape(en)).toEqual(shape(zh));
    expect(proseOf(zh)).not.toMatch(/[,;:!?]/);
    expect(proseOf(en).replaceAll("（招商有数）", "")).not.toMatch(/[，。；：！？、「」《》]/);
  });

  test("says each paragraph in a sentence of its language", () => {
    for (const { blocks } of readGuide(read(name, "zh")).parts)
      for (const { type, raw } of blocks)
        if (type === "paragraph" && /\p{Script=Han}{4}/u.test(raw)) expect(raw.trim()).toMatch(/[。：)}]$/);
    for (const { blocks } of readGuide(read(name, "en")).parts)
      for (const { type, raw } of blocks) if (type === "paragraph") expect(raw.trim()).toMatch(/[.:)}]$/);
  });
});

const made = [
  ...guides.flatMap(({ slug }) =>
    languages.map((lang) => [`${slug} in ${lang}`, () => guideOf(slug, { data, lang })] as const),
  ),
  ...languages.map((lang) => [`about in ${lang}`, () => aboutText(lang)] as const),
];

test.each(made)(
  "%s has no gap left, nothing empty, and a name of its own for every section and code",
  async (_, of) => {
    const { title, lead, parts } = await of();
    const blocks = parts.flatMap((part) => part.blocks);
    const codes = blocks.flatMap((block) => (block.type === "code" ? [codeOf(block)] : []));
    const said = [title, lead, ...parts.map(({ heading }) => heading), ...blocks.map(({ raw }) => raw)];
    expect(said.filter((text) => text.trim() === "" || /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
    for (const { label, text } of codes) expect([label, text]).not.toContain("");
    const ids = [...parts, ...codes].map(({ id }) => id);
    expect(ids).not.toContain("");
    expect(new Set(ids).size).toBe(ids.length);
    // What the room has no markup for would not be shown.
    expect(blocks.filter(({ type }) => !["paragraph", "table", "code"].includes(type))).toEqual([]);
    const runs = blocks.flatMap((block) => (block.type === "paragraph" ? block.tokens : []));
    expect(runs.filter(({ type }) => !["text", "codespan", "link"].includes(type))).toEqual([]);
  },
);

test("a text that is missing is told by its file", async () => {
  await expect(guideOf("none", { data, lang: "en" })).rejects.toThrow(
    "no text: none. Write src/features/about/none.en.md.",
  );
});

test("the guides that the site links to are there, each at an address of its own", () => {
  const addresses = guides.map(({ slug }) => paths.guide(slug));
  expect(addresses).toEqual(expect.arrayContaining([paths.guide("embedding"), paths.guide("data")]));
  expect(new Set(addresses).size).toBe(addresses.length);
});
