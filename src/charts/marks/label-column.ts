import { max } from "d3";
import { textWidth } from "../../drawing/measure.ts";
import { sizes } from "./sizes.ts";

/** Pixels of a column for labels and smaller words: as wide as the widest needs, a third of the drawing at most. */
export function labelColumn(
  { labels, details = [] }: { labels: readonly string[]; details?: readonly string[] },
  { width }: { width: number },
): number {
  const needed = [
    ...labels.map((text) => textWidth(text, { size: sizes.label })),
    ...details.map((text) => textWidth(text, { size: sizes.detail })),
  ];
  return Math.round(Math.min(width * 0.36, 320, (max(needed) ?? 0) * 1.1 + 24));
}
