import { add, tenth } from "../../drawing/element.ts";
import { sizes } from "./sizes.ts";

const { label, detail } = sizes;
const [ink, muted] = ["var(--ink)", "var(--muted)"];

/** How each kind of words is set, in the order in which they are drawn. */
export const styles = {
  group: { size: label, colour: ink, weight: 700, anchor: "start" },
  heading: { size: detail, colour: ink, weight: 700, anchor: "start" },
  label: { size: label, colour: ink, weight: undefined, anchor: "start" },
  detail: { size: detail, colour: muted, weight: undefined, anchor: "start" },
  period: { size: detail, colour: muted, weight: undefined, anchor: "end" },
  tick: { size: detail, colour: muted, weight: undefined, anchor: "middle" },
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
