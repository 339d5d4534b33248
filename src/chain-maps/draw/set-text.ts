import { textWidth, wrapText } from "../../drawing/measure.ts";
import type { Lang } from "../../model/types.ts";

/** Sizes of the text on a card, in pixels. */
export const sizes = { name: 13.5, status: 11.5, firm: 12, line: 1.35, padding: 8, glyph: 14 } as const;

/** One line of a card's text, placed from the card's top left. */
export interface CardLine {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  size: number;
  kind: "name" | "status" | "firm";
}

/** Rows as one line: Chinese runs on, English words keep their spaces. */
export function readOut(rows: readonly string[], lang: Lang): string {
  return rows.join(lang === "zh" ? "" : " ");
}

/**
 * How much wider than the estimate readers’ fonts may run: Latin letters differ, and bold ones more, Chinese ones
 * hardly.
 */
export function slackOf(text: string, { bold = false } = {}): number {
  return (/\p{Script=Han}/u.test(text) ? 1.06 : 1.17) + (bold ? 0.1 : 0);
}

/** Lines of text and where they end, in pixels from the card's top. */
export interface Block {
  lines: CardLine[];
  end: number;
}

interface Setting {
  x: number;
  y: number;
  size: number;
  kind: CardLine["kind"];
}

/** Wraps a text to a width and places its lines. */
export function setText(text: string, { width, ...setting }: Setting & { width: number }): Block {
  // A name is bold where its card is not pale; wrapped alike everywhere, it does not jump from view to view.
  const room = setting.kind === "name" ? (width * slackOf(text)) / slackOf(text, { bold: true }) : width;
  return setRows(wrapWords(text, { width: room, size: setting.size }), setting);
}

/** Places rows that are wrapped already. */
export function setRows(rows: readonly string[], { x, y, size, kind }: Setting): Block {
  const height = size * sizes.line;
  return {
    lines: rows.map((text, index) => ({ text, x, y: y + index * height + size, size, kind })),
    end: y + rows.length * height,
  };
}

/** Rows no wider than `width`, with room for wider fonts; a longer word is broken. */
export function wrapWords(text: string, { width, size }: { width: number; size: number }): string[] {
  const room = width / slackOf(text);
  return wrapText(text, { width: room, size }).flatMap((row) => breakLong(row, { width: room, size }));
}

/** A single word wider than its card is broken behind its own hyphen, or where the card ends, with a hyphen. */
function breakLong(text: string, { width, size }: { width: number; size: number }): string[] {
  if (textWidth(text, { size }) <= width) return [text];
  const own = text.indexOf("-", 3) + 1;
  if (own > 0 && own < text.length && textWidth(text.slice(0, own), { size }) <= width)
    return [text.slice(0, own), ...breakLong(text.slice(own), { width, size })];
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}-`, { size }) > width) end--;
  // Two letters alone look lost.
  end = Math.max(2, Math.min(end, text.length - 3));
  return [`${text.slice(0, end)}-`, ...breakLong(text.slice(end), { width, size })];
}
