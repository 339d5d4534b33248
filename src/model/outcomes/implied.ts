import { remainder } from "../derive.ts";
import { indicatorOf } from "../lookup.ts";
import { printedFigures } from "../coverage.ts";
import type { Data, Derived, Printed } from "../types.ts";
import { sameSource } from "./evidence.ts";
import type { NumberOutcome } from "./number-outcome.ts";

/**
 * What a sum over several years that is said to be met leaves beside each year of it that the same page prints, taken
 * at their word: it stands only if that year is one of them and both count the same, and no source prints it. It has
 * neither a least nor a most: more than was printed may have come in that year, and more than the sum in all.
 */
export function impliedRests({ ground, promise }: NumberOutcome, data: Data): readonly Derived[] {
  const whole = promise.figure;
  if (ground !== "said-early") return [];
  const ofMoney = (part: Printed) =>
    part.status === "actual" && part.place === whole.place && part.unit_base === whole.unit_base;
  return printedFigures(data)
    .filter((part) => sameSource(part, whole) && ofMoney(part))
    .filter((part) => indicatorOf(part.indicator, data).kind === "flow" && part.value_base < whole.value_base)
    .map((part) => {
      const { low: _, high: __, ...rest } = remainder({ whole, part });
      // Both prints are taken at their word, so nothing rounds.
      return { ...rest, note: { zh: "", en: "" } };
    });
}
