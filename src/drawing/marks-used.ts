import type { Row } from "../model/row.ts";
import { lookOf, looks, type Look } from "./looks.ts";

/** The looks that a chart's marks have, in the order of the key; none where all are solid and need no key. */
export function marksUsed(rows: readonly Row[]): readonly Look[] {
  const used = new Set(rows.map(({ of }) => lookOf(of)));
  const keyed = (Object.keys(looks) as Look[]).filter((look) => used.has(look));
  return keyed.length === 1 && keyed[0] === "solid" ? [] : keyed;
}

/** Every look, for the page that explains them. */
export const allLooks = Object.keys(looks) as readonly Look[];
