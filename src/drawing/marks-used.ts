import type { ChartRow } from "../model/types.ts";
import { markStyleOf, markStyles, type MarkStyle } from "./mark-style.ts";

/** The markStyles that a chart's marks have, in the order of the key; none where all are solid and need no key. */
export function marksUsed(rows: readonly ChartRow[]): readonly MarkStyle[] {
  const used = new Set(rows.map(({ of }) => markStyleOf(of)));
  const keyed = (Object.keys(markStyles) as MarkStyle[]).filter((look) => used.has(look));
  return keyed.length === 1 && keyed[0] === "solid" ? [] : keyed;
}

/** Every look, for the page that explains them. */
export const allMarkStyles = Object.keys(markStyles) as readonly MarkStyle[];
