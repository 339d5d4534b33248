import { caveats, type CaveatKind } from "../model/compare.ts";
import type { Data } from "../model/types.ts";
import type { ChartRow } from "./define-chart.ts";

/** How values can be drawn that must not be compared in size. */
const allowed = "as a table of figures, nested, as ranges, one square a thing, or each on a scale of its own";

/**
 * Sees to it that values drawn as lengths on one scale may be compared in size, but for what their form has `shown`.
 * @throws where a caveat of theirs forbids it, naming chart, rows and caveat, and the forms that are allowed
 */
export function assertComparable(
  rows: readonly ChartRow[],
  { slug, data, shown = [] }: { slug: string; data: Data; shown?: readonly CaveatKind[] },
): void {
  const barred = caveats(rows, data).find(({ comparable, kind }) => !comparable && !shown.includes(kind));
  if (!barred) return;
  const names = rows.map(({ label }) => label.en).join(", ");
  throw new Error(
    `not comparable in size: ${slug} draws ${names} as lengths on one scale (${barred.kind}: ${barred.text.en}) Draw them ${allowed}.`,
  );
}
