import type { Lang, Text } from "./types.ts";

/** One text out of parts, each once and those that say anything, with a separator for each language. */
export function joinTexts(parts: readonly Text[], between: Text): Text {
  const of = (lang: Lang) => [...new Set(parts.map((part) => part[lang]))].filter(Boolean).join(between[lang]);
  return { zh: of("zh"), en: of("en") };
}
