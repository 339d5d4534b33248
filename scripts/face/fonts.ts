import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { charactersOf } from "./characters.ts";
import type { Headline } from "./headline.ts";

/** A bold face, the characters that it has, and a sum that stands for its file. */
export interface Font {
  file: string;
  has: ReadonlySet<number>;
  sum: string;
}

/** The characters of a page that one font draws. */
export interface Part {
  font: Font;
  characters: string;
}

const { resolve } = createRequire(import.meta.url);

function font(file: string): Font {
  const path = resolve(`@expo-google-fonts/${file}`);
  const bytes = readFileSync(path);
  return { file: path, has: charactersOf(bytes), sum: createHash("sha256").update(bytes).digest("hex") };
}

const chinese = font("noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf");
// The Chinese face sets an English apostrophe as wide as a character.
const latin = font("noto-serif/700Bold/NotoSerif_700Bold.ttf");
const fonts = { zh: [chinese], en: [latin, chinese] } as const;

/** What English headlines are likely to need: with all of it, English pages share one file. */
const usual = { zh: "", en: `${range("a", "z")}${range("A", "Z")}${range("0", "9")} ,.:;?!'()%-–—’‘“”·+×/&` } as const;

function range(from: string, to: string): string {
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join("");
}

/**
 * The fonts that draw a headline, each with its characters in their order.
 * @throws for a character that none of the fonts has
 */
export function partsOf({ lang, text }: Headline): readonly Part[] {
  const wanted = [...new Set(usual[lang] + text.replace(/[\s\u200b\u00ad]+/g, " "))].sort();
  const missing = wanted.filter((character) => !fontFor(character, lang));
  if (missing.length > 0) throw new Error(`no glyph in the headline face: ${missing.join(" ")}`);
  return fonts[lang]
    .map((each) => ({
      font: each,
      characters: wanted.filter((character) => fontFor(character, lang) === each).join(""),
    }))
    .filter(({ characters }) => characters !== "");
}

function fontFor(character: string, lang: Headline["lang"]): Font | undefined {
  return fonts[lang].find(({ has }) => has.has(character.codePointAt(0) ?? 0));
}
