import { describe, expect, test } from "vitest";
import { paths } from "../../i18n/addresses.ts";
import { languages, type Text } from "../../model/types.ts";
import { dataTexts } from "./data-texts.ts";
import { attributeTexts, embeddingTexts } from "./embedding-texts.ts";
import type { GuideBlock } from "./guide.ts";
import { guidePages } from "./guide-parts.ts";
import { guides } from "./guides.ts";
import { data } from "../../model/data.ts";

const texts: readonly (readonly [string, Text])[] = [
  ...guides.flatMap(({ slug, title, lead }) => [[`${slug} title`, title] as const, [`${slug} lead`, lead] as const]),
  ...Object.entries({ ...embeddingTexts, ...attributeTexts, ...dataTexts }),
];
const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap).sort();
/** The words of a text with a 0 for its code, addresses and gaps. */
const proseOf = (text: string) => text.replace(/`[^`]+`|\]\([^)]+\)|\{\w+\}/g, "0");

test.each(texts)("“%s” is whole in both languages, with the same gaps", (_, { zh, en }) => {
  expect(gaps(en)).toEqual(gaps(zh));
  expect(proseOf(zh)).toMatch(/\S/);
  expect(proseOf(zh)).not.toMatch(/[,;:!?]|\s$/);
  expect(proseOf(en)).not.toMatch(/[，。；：！？、「」《》]| {2}|\p{Script=Han}/u);
});

const pages = guidePages().flatMap(({ params, props: { parts } }) =>
  languages.map((lang) => [`${params.guide} in ${lang}`, () => parts({ data, lang })] as const),
);

/** All words of a block: sentences, cells, codes. */
function wordsOf(block: GuideBlock): readonly string[] {
  if ("words" in block) return [block.words];
  if ("code" in block) return [block.code.label, block.code.text];
  return [block.table.label, ...block.table.heads, ...block.table.rows.flat()];
}

describe.each(pages)("the guide %s", (_, parts) => {
  test("has no gap left, nothing empty, and a name of its own for every section and code", async () => {
    const made = await parts();
    const blocks = made.flatMap((part) => part.blocks);
    const said = [...made.map(({ heading }) => heading), ...blocks.flatMap(wordsOf)];
    expect(said.filter((text) => text.trim() === "" || /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
    const ids = [...made.map(({ id }) => id), ...blocks.flatMap((block) => ("code" in block ? [block.code.id] : []))];
    expect(new Set(ids).size).toBe(ids.length);
    for (const block of blocks)
      if ("table" in block) for (const row of block.table.rows) expect(row).toHaveLength(block.table.heads.length);
  });
});

test("the guides that the site links to are there, each at an address of its own", () => {
  const addresses = guides.map(({ slug }) => paths.guide(slug));
  expect(addresses).toEqual(expect.arrayContaining([paths.guide("embedding"), paths.guide("data")]));
  expect(new Set(addresses).size).toBe(addresses.length);
});
