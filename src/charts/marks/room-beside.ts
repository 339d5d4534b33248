import { textWidth } from "../../drawing/measure.ts";
import { sizes } from "./sizes.ts";

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
