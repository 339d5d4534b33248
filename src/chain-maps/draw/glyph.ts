import { add } from "../../drawing/element.ts";
import type { NodeStatus } from "../nodes.ts";

/** What a mark on a map stands for: a status, an opening that we computed, or that another chain tells of the link. */
export type Mark = NodeStatus | "opening" | "elsewhere";

/** The custom property that colours a mark. */
export function markColour(mark: Mark): string {
  // Their forms tell them apart.
  if (mark === "filled" || mark === "existing") return "var(--status-building)";
  if (mark === "unreported" || mark === "elsewhere" || mark === "named" || mark === "put-off") return "var(--muted)";
  return mark === "opening" ? "var(--ink)" : `var(--status-${mark})`;
}

/** Whether what a mark stands for is yet to come: it is drawn with broken lines. */
export function isAwaited(mark: Mark): boolean {
  return mark === "sought" || mark === "gap" || mark === "opening";
}

// Each mark has a form of its own, so that colour only repeats it. Drawn around 0,0 in a box of 10.
const forms: Readonly<Record<Mark, { filled: string; outline: string }>> = {
  producing: { filled: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", outline: "" },
  existing: {
    filled: "M0 0v-4.5a4.5 4.5 0 1 0 4.5 4.5z",
    outline: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
  },
  building: { filled: "M0-4.5a4.5 4.5 0 0 0 0 9z", outline: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z" },
  filled: { filled: "M-2.5-2.5h5v5h-5z", outline: "M-4.5-4.5h9v9h-9z" },
  signed: { filled: "M0-5.5L5.5 0L0 5.5L-5.5 0z", outline: "" },
  gap: { filled: "", outline: "M-4.5-4.5h9v9h-9zM-4.5-4.5l9 9M4.5-4.5l-9 9" },
  sought: { filled: "", outline: "M0-4.5L5 4.3H-5z" },
  "put-off": { filled: "M-4.5-4.5h3v9h-3zM1.5-4.5h3v9h-3z", outline: "" },
  named: { filled: "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z", outline: "" },
  unreported: { filled: "", outline: "M-4 0h8" },
  elsewhere: { filled: "", outline: "M-4 0h8M1-3L4 0L1 3" },
  opening: { filled: "", outline: "M-4.5-4.5h9v9h-9zM-4.5 0L0-4.5M-4.5 4.5L4.5-4.5M0 4.5L4.5 0" },
};

/** How much of its colour a mark keeps that was said long ago: less would be under 3:1 on either ground. */
export const fadedTo = 0.78;

/** Draws a mark around a point; what was said long ago is paler. */
export function drawGlyph(
  parent: Element,
  { mark, x, y, scale = 1, faded = false }: { mark: Mark; x: number; y: number; scale?: number; faded?: boolean },
): void {
  const { filled, outline } = forms[mark];
  const transform = `translate(${x},${y})${scale === 1 ? "" : `scale(${scale})`}`;
  const colour = markColour(mark);
  const opacity = faded ? fadedTo : undefined;
  if (filled) add(parent, { tag: "path", d: filled, transform, fill: colour, "fill-opacity": opacity });
  const pen = { fill: "none", stroke: colour, "stroke-width": 1.5, "stroke-opacity": opacity };
  if (outline) add(parent, { tag: "path", d: outline, transform, ...pen });
}
