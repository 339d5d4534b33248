import { formatValue } from "../format.ts";
import { divide, roundingInterval } from "../interval.ts";
import { samePeriod } from "../period.ts";
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
    value_base: amount.value_base / count.value_base,
    unit: "亿元/个",
    unit_base: "CNY/project",
    interval: divide(roundingInterval(amount), roundingInterval(count)),
    formula: {
      zh: `${formatValue(amount, "zh")} ÷ ${formatValue(count, "zh")}`,
      en: `${formatValue(amount, "en")} ÷ ${formatValue(count, "en")} ${count.value_base === 1 ? "project" : "projects"}`,
    },
    notes: samePeriod(amount, count) ? [] : [differentPeriods(amount, count)],
  });
}
