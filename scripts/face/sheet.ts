import type { Part } from "./fonts.ts";
import { woff2Of } from "./cuts.ts";

// The baseline stays where the fonts put it that stand in until the sheet is there: SimSun and Songti, Georgia.
const metrics = {
  zh: "ascent-override:88%;descent-override:12%;line-gap-override:0%",
  en: "ascent-override:92%;descent-override:22%;line-gap-override:0%",
} as const;

/** The sheet that declares the headline face. It holds the font: who waits for the one waits for no second request. */
export function sheetOf(parts: readonly Part[], { lang }: { lang: keyof typeof metrics }): string {
  const faces = parts.map((part, index) => faceOf(part, { lang, alone: index === 0 })).join("");
  return faces === "" ? "" : `/*! Noto Serif, SIL Open Font License 1.1, https://openfontlicense.org */${faces}`;
}

function faceOf(part: Part, { lang, alone }: { lang: keyof typeof metrics; alone: boolean }): string {
  const range = alone ? "" : `;unicode-range:${[...part.characters].map(codeOf).join(",")}`;
  const source = `url(data:font/woff2;base64,${woff2Of(part).toString("base64")})format("woff2")`;
  return `@font-face{font-family:Headline;font-weight:700;src:${source};${metrics[lang]}${range}}`;
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16)}`;
