import type { ChartRow, Data, Lang } from "../model/types.ts";
import { add } from "./element.ts";
import { hatch } from "./hatch.ts";
import { citedSign, markStyles, marksUsed, type MarkStyle } from "./mark.ts";
import { textWidth } from "./measure.ts";

const size = 14;
const colour = "var(--place-other)";
const paints: Readonly<Record<Exclude<MarkStyle, "cited">, { fill: string; "fill-opacity"?: number }>> = {
  solid: { fill: colour },
  light: { fill: colour, "fill-opacity": 0.4 },
  outline: { fill: "none" },
  hatch: { fill: hatch(colour) },
};

interface Options {
  data: Data;
  x: number;
  y: number;
  lang: Lang;
  /** Pixels that a line may take. */
  room?: number;
}

/**
 * Draws what the markStyles of a chart's marks mean, in as many lines as it needs; nothing where all are as printed.
 * Returns its height.
 */
export function drawKey(
  parent: Element,
  { rows, data, x, y, lang, room = Infinity }: Options & { rows: readonly ChartRow[] },
): number {
  const used = marksUsed(rows, data);
  if (used.length === 0) return 0;
  let [left, top] = [x, y];
  for (const look of used) {
    const words = markStyles[look][lang];
    const taken = 33 + Math.ceil(textWidth(words, { size }) * 1.2) + 24;
    if (left > x && left + taken > x + room) [left, top] = [x, top + 24];
    const sign = { x: left + 13, y: top + 11, "font-size": size, "text-anchor": "middle", fill: colour };
    const swatch = { x: left + 1, y: top, width: 24, height: 12, stroke: colour, "stroke-width": 1.5 };
    if (look === "cited") add(parent, { tag: "text", ...sign, text: citedSign });
    else add(parent, { tag: "rect", ...swatch, ...paints[look] });
    add(parent, { tag: "text", x: left + 33, y: top + 11, "font-size": size, fill: "var(--muted)", text: words });
    left += taken;
  }
  return 34 + top - y;
}
