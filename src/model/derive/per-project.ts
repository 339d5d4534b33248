import { over } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { samePeriod } from "../period.ts";
import { reckonedOf } from "../reckoned-of.ts";
import type { Derived, Figure } from "../types.ts";
import { derived } from "./derived.ts";
import { differentPeriods } from "./different-periods.ts";
import { isCount, isMoney, samePlace } from "./refuse.ts";

/**
 * Money per project, in 亿元/个 (`CNY/project`).
 * @throws for different places, an amount that is not in CNY, or a divisor that counts nothing
 */
export function perProject({ amount, count }: { amount: Figure; count: Figure }): Derived {
  samePlace(amount, count);
  isMoney(amount);
  isCount(count);
  return derived("per-project", {
    inputs: [amount, count],
    result: over(reckonedOf(amount), reckonedOf(count)),
    unit: "亿元/个",
    unit_base: "CNY/project",
    formula: {
      zh: `${formatValue(amount, "zh")} ÷ ${formatValue(count, "zh")}`,
      en: `${formatValue(amount, "en")} ÷ ${formatValue(count, "en")} ${count.value_base === 1 ? "project" : "projects"}`,
    },
    notes: samePeriod(amount, count) ? [] : [differentPeriods(amount, count)],
  });
}
