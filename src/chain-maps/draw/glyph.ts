import { add } from "../../drawing/element.ts";
import type { NodeStatus } from "../nodes.ts";

/** What a mark on a map stands for: a status, or an opening that we computed. */
export type Mark = NodeStatus | "opening";

/** The custom property that colours a mark. */
export function markColour(mark: Mark): string {
  // Its form tells it apart.
  if (mark === "filled") return "var(--status-building)";
  if (mark === "unreported" || mark === "named") return "var(--muted)";
  return mark === "opening" ? "var(--ink)" : `var(--status-${mark})`;
}

// Each mark has a form of its own, so that colour only repeats it. Drawn around 0,0 in a box of 10.
const forms: Readonly<Record<Mark, { filled: string; outline: string }>> = {
  producing: { filled: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", outline: "" },
  building: { filled: "M0-4.5a4.5 4.5 0 0 0 0 9z", outline: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z" },
  filled: { filled: "M-2.5-2.5h5v5h-5z", outline: "M-4.5-4.5h9v9h-9z" },
  signed: { filled: "M0-5.5L5.5 0L0 5.5L-5.5 0z", outline: "" },
  gap: { filled: "", outline: "M-4.5-4.5h9v9h-9zM-4.5-4.5l9 9M4.5-4.5l-9 9" },
  sought: { filled: "", outline: "M0-4.5L5 4.3H-5z" },
  named: { filled: "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z", outline: "" },
  unreported: { filled: "", outline: "M-4 0h8" },
  opening: { filled: "", outline: "M-4.5-4.5h9v9h-9zM-4.5 0L0-4.5M-4.5 4.5L4.5-4.5M0 4.5L4.5 0" },
};

/** Draws a mark around a point. */
export function drawGlyph(
  parent: Element,
  { mark, x, y, scale = 1 }: { mark: Mark; x: number; y: number; scale?: number },
): void {
  const { filled, outline } = forms[mark];
  const transform = `translate(${x},${y})${scale === 1 ? "" : `scale(${scale})`}`;
  const colour = markColour(mark);
  if (filled) add(parent, { tag: "path", d: filled, transform, fill: colour });
  if (outline) add(parent, { tag: "path", d: outline, transform, fill: "none", stroke: colour, "stroke-width": 1.5 });
}
