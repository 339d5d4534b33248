import type { Lang } from "../../model/types.ts";
import type { Group } from "./glyph.ts";

/**
 * Sets lines of text. English words that a line's end parts keep a space between them, and so does one text from the
 * next, for whoever hears the label instead of seeing it.
 */
export function setTspans(
  text: Group,
  { lines, lang }: { lines: readonly { words: string; x: number; y: number }[]; lang: Lang },
): void {
  lines.forEach(({ words, x, y }, index) => {
    const space = lang === "en" || index === lines.length - 1 ? " " : "";
    text
      .append("tspan")
      .attr("x", x)
      .attr("y", y)
      .text(words + space);
  });
}
