import { max } from "d3";
import { add, tenth } from "../../drawing/element.ts";
import { textWidth } from "../../drawing/measure.ts";

/** Pixels of type and spacing that all charts share, before a drawing is scaled to its column. */
export const sizes = { label: 14, detail: 12, line: 19, smallLine: 16, bar: 22, gap: 16 } as const;

const { label, detail } = sizes;
const [ink, muted] = ["var(--ink)", "var(--muted)"];

/** How each kind of words is set, in the order in which they are drawn. */
export const styles = {
  group: { size: label, colour: ink, weight: 700, anchor: "start" },
  heading: { size: detail, colour: ink, weight: 700, anchor: "start" },
  label: { size: label, colour: ink, weight: undefined, anchor: "start" },
  detail: { size: detail, colour: muted, weight: undefined, anchor: "start" },
  period: { size: detail, colour: muted, weight: undefined, anchor: "end" },
  reason: { size: detail, colour: ink, weight: undefined, anchor: "start" },
  reasonBefore: { size: detail, colour: ink, weight: undefined, anchor: "end" },
  tick: { size: detail, colour: muted, weight: undefined, anchor: "middle" },
  figure: { size: 17, colour: ink, weight: 700, anchor: "end" },
  value: { size: label, colour: ink, weight: 600, anchor: "start" },
} as const;

/** One line of words: where its start stands (its end or middle, as its role has it) and the middle of its height. */
export interface Word {
  x: number;
  y: number;
  text: string;
  role: keyof typeof styles;
}

/** A rim of the ground keeps words readable where a line runs behind them. */
export const rimmed = { stroke: "var(--ground)", strokeWidth: 4 } as const;

/** Sets words into a drawing, those of a role together. */
export function setWords(
  svg: Element,
  { words, rim = false, anchor: end }: { words: readonly Word[]; rim?: boolean; anchor?: "end" },
): void {
  const edge = rim ? { stroke: rimmed.stroke, "stroke-width": rimmed.strokeWidth, "paint-order": "stroke" } : {};
  for (const [role, { size, colour, weight, anchor }] of Object.entries(styles)) {
    const own = words.filter((word) => word.role === role);
    if (own.length === 0) continue;
    const style = { "font-size": size, "font-weight": weight, "text-anchor": end ?? anchor };
    const group = add(svg, { tag: "g", fill: colour, ...style, ...edge, "stroke-linejoin": rim ? "round" : undefined });
    // Capitals and Chinese characters stand about as far above the middle as 0.3 of their size below it.
    for (const { x, y, text } of own) add(group, { tag: "text", x: tenth(x), y: tenth(y + size * 0.3), text });
  }
}

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

/** Where the smaller words can begin on the label's own line, in pixels; undefined where they need a line below. */
export function roomBeside({
  label: [label = "", ...more],
  small: [small = "", ...rest],
  width,
}: {
  label: readonly string[];
  small: readonly string[];
  width: number;
}): number | undefined {
  // The fallback font of a bare Linux runs a fifth wider than most.
  const start = textWidth(label, { size: sizes.label }) * 1.15 + 10;
  const end = start + textWidth(small, { size: sizes.detail }) * 1.15;
  return more.length === 0 && rest.length === 0 && small !== "" && end <= width ? Math.round(start) : undefined;
}
