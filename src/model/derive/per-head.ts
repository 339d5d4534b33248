import { groupThousands } from "../../arithmetic/decimal.ts";
import { formatValue } from "../format.ts";
import { divide, exactly, roundingInterval } from "../interval.ts";
import type { Census, Derived, Figure } from "../types.ts";
import { derived } from "./derived.ts";
import { isMoney, samePlace } from "./refuse.ts";

/**
 * Money per resident of the place, in 元/人 (`CNY/person`).
 * @throws for another place's residents, or a value that is not in CNY
 */
export function perHead({ value, census }: { value: Figure; census: Census }): Derived {
  samePlace(value, census);
  isMoney(value);
  const residents = groupThousands(String(census.residents));
  return derived("per-head", {
    inputs: [value, census],
    value_base: value.value_base / census.residents,
    unit: "元/人",
    unit_base: "CNY/person",
    interval: divide(roundingInterval(value), exactly(census.residents)),
    formula: {
      zh: `${formatValue(value, "zh")} ÷ ${residents}人`,
      en: `${formatValue(value, "en")} ÷ ${residents} residents`,
    },
  });
}
