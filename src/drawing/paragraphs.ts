import type { Lang, Text } from "../model/types.ts";
import { add } from "./element.ts";
import { piecesOf, textWidth, wrapText } from "./measure.ts";

/**
 * Sets lines of text. English words that a line's end parts keep a space between them, and so does one text from the
 * next, for whoever hears the label instead of seeing it.
 */
export function setTspans(
  text: Element,
  { lines, lang }: { lines: readonly { words: string; x: number; y: number }[]; lang: Lang },
): void {
  // Words that end at a line would be moved off it by a space behind them, so that has no width.
  const isAtEnd = text.getAttribute("text-anchor") === "end";
  lines.forEach(({ words, x, y }, index) => {
    const space = lang === "en" || index === lines.length - 1 ? " " : "";
    add(text, { tag: "tspan", x, y, text: isAtEnd ? words : words + space });
    if (isAtEnd && space !== "") add(text, { tag: "tspan", "font-size": 0, text: space });
  });
}

// As src/site/styles/fonts.css says, for files that stand by themselves.
export const serif: Text = {
  zh: "'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', STSong, SimSun, serif",
  en: "Georgia, 'Noto Serif', 'DejaVu Serif Condensed', 'Times New Roman', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', serif",
};
// Pictures are drawn where the first is not known: English ones have the second at hand, Chinese ones have not.
export const sans =
  "system-ui, 'Source Sans 3', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

/** A paragraph of a drawing. */
export interface Paragraph {
  text: string;
  size: number;
  font: string;
  colour: string;
  weight: number;
  /** Space above, in pixels. */
  above: number;
  /** Between which its lines break; a piece wider than the column breaks as any text. */
  pieces?: readonly string[] | undefined;
}

interface Column {
  x: number;
  /** Where the first paragraph begins. */
  top: number;
  width: number;
}

/** Sets paragraphs one under the other in a column; returns where the last one ends. */
export function setParagraphs(
  parent: Element,
  { paragraphs, x, top, width }: Column & { paragraphs: readonly Paragraph[] },
): number {
  let y = top;
  // Some readers’ fonts run wider than the estimate.
  const room = width * 0.96;
  for (const { text, size, font, colour, weight, above, pieces = [text] } of paragraphs) {
    const fitting = pieces.flatMap((one) => (textWidth(one, { size }) > room ? piecesOf(one) : [one]));
    const lines = wrapText(text, { width: room, size, pieces: fitting });
    const first = y + above + size;
    y += above + Math.ceil(lines.length * size * 1.4);
    const style = { "font-family": font, "font-size": size, "font-weight": weight, fill: `var(--${colour})` };
    const set = add(parent, { tag: "text", ...style });
    lines.forEach((line, n) => add(set, { tag: "tspan", x, y: first + Math.round(n * size * 1.4), text: line }));
  }
  return y;
}
