import type { Data, Figure, Text } from "../model/types.ts";
import type { ChartRow } from "./define-chart.ts";
import { measureLabel } from "./place-label.ts";

/** The indicators that reports call funds received; their names are close, what they count is not. */
const fundsIndicators = ["funds-domestic", "funds-outside", "funds-domestic-outside"] as const;

/** What every chart of these figures has to say of one of their names. */
export const withoutReceived: Text = {
  zh: "国内（区外）一项，报道写作“国内（区外）资金”，没有“到位”二字；它与国内到位资金前后并提，按到位资金登记。",
  en: "For domestic funds from outside the region the report omits the word “received”; as it names them together with domestic funds received, they are recorded as such.",
};

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
