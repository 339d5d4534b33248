import type { Data, Figure } from "../model/types.ts";
import type { ChartRow } from "./define-chart.ts";
import { measureLabel } from "./place-label.ts";

/** The indicators that reports call funds received; their names are close, what they count is not. */
const fundsIndicators = ["funds-domestic", "funds-outside", "funds-domestic-outside"] as const;

/** Whether a figure stands for itself: no second print of another, and no part of a breakdown. */
function isWhole({ flags, dimension }: Figure): boolean {
  return dimension === "" && !flags.includes("lost-unit");
}

/**
 * Every amount that a report calls funds received, reached or expected, largest first; totals and sums per head share
 * them.
 */
export function fundsRows(data: Data): (ChartRow & { of: Figure })[] {
  return data.figures
    .filter(({ indicator }) => fundsIndicators.some((id) => id === indicator))
    .filter((figure) => isWhole(figure) && (figure.status === "actual" || figure.status === "expected"))
    .toSorted((a, b) => b.value_base - a.value_base)
    .map((of) => ({ of, label: measureLabel(of, data) }));
}
