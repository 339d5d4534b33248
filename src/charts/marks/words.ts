import * as Plot from "@observablehq/plot";
import { sizes } from "./sizes.ts";

const { label, detail } = sizes;
const muted = "var(--muted)";

// How each kind of words is set, in the order in which they are drawn.
const styles = {
  group: { fontSize: label, fontWeight: 700 },
  heading: { fontSize: detail, fontWeight: 700 },
  label: { fontSize: label },
  detail: { fontSize: detail, fill: muted },
  period: { fontSize: detail, fill: muted, textAnchor: "end" },
  tick: { fontSize: detail, fill: muted, textAnchor: "middle" },
  empty: { fontSize: detail, fill: muted },
  value: { fontSize: label, fontWeight: 600 },
} as const satisfies Record<string, Plot.TextOptions>;

/**
 * One line of words: where its start stands (or its end or middle, as the role has it) and the middle of its height.
 */
export interface Word {
  x: number;
  y: number;
  text: string;
  role: keyof typeof styles;
}

/** The text marks for words, one a role; `style` is laid over each. */
export function writeWords(words: readonly Word[], style: Plot.TextOptions = {}): Plot.Text[] {
  return Object.entries(styles).flatMap(([role, own]) => {
    const wanted = words.filter((word) => word.role === role);
    const place = { x: "x", y: "y", text: "text", textAnchor: "start", lineAnchor: "middle" } as const;
    return wanted.length > 0 ? [Plot.text(wanted, { ...place, fill: "var(--ink)", ...own, ...style })] : [];
  });
}
