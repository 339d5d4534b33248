import type { Lang, Text } from "./types.ts";

/** What is said in either language. */
export const inBoth = (say: (lang: Lang) => string): Text => ({ zh: say("zh"), en: say("en") });

/** One text out of parts, each once and those that say anything, with a separator for each language. */
export function joinTexts(parts: readonly Text[], between: Text): Text {
  return inBoth((lang) => [...new Set(parts.map((part) => part[lang]))].filter(Boolean).join(between[lang]));
}

/** Words in a list, the last behind a separator of its own: `a, b or c`. */
export function joinLast(parts: readonly string[], { between, last }: { between: string; last: string }): string {
  return [parts.slice(0, -1).join(between), ...parts.slice(-1)].filter(Boolean).join(last);
}

/** The same in both languages, of which any may be so: `甲、乙或丙`. */
export const joinOr = (parts: (lang: Lang) => readonly string[]): Text => ({
  zh: joinLast(parts("zh"), { between: "、", last: "或" }),
  en: joinLast(parts("en"), { between: ", ", last: " or " }),
});
