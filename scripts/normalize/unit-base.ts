import { countsThings } from "../../src/arithmetic/unit-base.ts";
import type { IndicatorRow, UnitRow } from "./read/folder.ts";

/**
 * The base in which a figure of this indicator and unit counts: CNY/mu for a printed 万元 of an indicator per mu, the
 * counting word of an indicator that counts. Undefined when the two do not go together.
 */
export function unitBase(
  indicator: Pick<IndicatorRow, "unit">,
  { unit, base }: Pick<UnitRow, "unit" | "base">,
): string | undefined {
  // A print without a unit (三分之一) is a bare number: the indicator says of what.
  if (unit === "" && indicator.unit === "1") return "1";
  if (indicator.unit === "count") {
    if (unit === "") return "";
    return countsThings(base) ? base : undefined;
  }
  return base === indicator.unit.split("/")[0] ? indicator.unit : undefined;
}
