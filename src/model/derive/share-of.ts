import { over } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { samePeriod } from "../period.ts";
import { reckonedOf } from "../reckoned-of.ts";
import type { Derived, Figure } from "../types.ts";
import { derived } from "./derived.ts";
import { differentPeriods } from "./different-periods.ts";
import { samePlace, sameUnit } from "./refuse.ts";

/**
 * One figure as a share of another, or of its target, in % (base: a fraction).
 * @throws for different places or base units, or a whole of zero
 */
export function shareOf({ part, whole }: { part: Figure; whole: Figure }): Derived {
  samePlace(part, whole);
  sameUnit(part, whole);
  if (whole.value_base === 0) throw new Error(`invalid whole: ${whole.id} (0). Give one above zero.`);
  return derived("share", {
    inputs: [part, whole],
    result: over(reckonedOf(part), reckonedOf(whole)),
    unit: "%",
    unit_base: "1",
    formula: {
      zh: `${formatValue(part, "zh")} ÷ ${formatValue(whole, "zh")}`,
      en: `${formatValue(part, "en")} ÷ ${formatValue(whole, "en")}`,
    },
    notes: samePeriod(part, whole) ? [] : [differentPeriods(part, whole)],
  });
}
