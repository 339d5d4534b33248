import type { Lang } from "../model/types.ts";
import { add } from "./element.ts";

/**
 * Sets lines of text. English words that a line's end parts keep a space between them, and so does one text from the
 * next, for whoever hears the label instead of seeing it.
 */
export function setTspans(
  text: Element,
  { lines, lang }: { lines: readonly { words: string; x: number; y: number }[]; lang: Lang },
): void {
  lines.forEach(({ words, x, y }, index) => {
    const space = lang === "en" || index === lines.length - 1 ? " " : "";
    add(text, { tag: "tspan", x, y, text: words + space });
  });
}
