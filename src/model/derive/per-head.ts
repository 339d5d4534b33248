import { groupThousands } from "../../arithmetic/decimal.ts";
import { over } from "../../arithmetic/reckon.ts";
import { formatValue } from "../format.ts";
import { reckonedOf, wholly } from "../reckoned-of.ts";
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
    result: over(reckonedOf(value), wholly(census.residents)),
    unit: "元/人",
    unit_base: "CNY/person",
    formula: {
      zh: `${formatValue(value, "zh")} ÷ ${residents}人`,
      en: `${formatValue(value, "en")} ÷ ${residents} residents`,
    },
  });
}
