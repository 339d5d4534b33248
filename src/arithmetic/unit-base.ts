const measures = new Set(["CNY", "1", "W", "Wh", "day", "rank"]);

/** Splits a base unit: `CNY/mu` is a quantity `CNY` per `mu`; `per` is empty where there is no divisor. */
export function splitBase(base: string): { quantity: string; per: string } {
  const [quantity = "", per = ""] = base.split("/");
  return { quantity, per };
}

/** Whether a base unit counts things (个, 家, 人次 … or no counting word at all) rather than measuring. */
export function countsThings(base: string): boolean {
  return !base.includes("/") && !measures.has(base);
}

/**
 * The base in which a figure of this indicator and unit counts: CNY/mu for a printed 万元 of an indicator per mu, the
 * counting word of an indicator that counts. Undefined when the two do not go together.
 */
export function unitBase(
  indicator: { unit: string },
  { unit, base }: { unit: string; base: string },
): string | undefined {
  // A print without a unit (三分之一) is a bare number: the indicator says of what.
  if (unit === "" && indicator.unit === "1") return "1";
  if (indicator.unit === "count") {
    if (unit === "") return "";
    return countsThings(base) ? base : undefined;
  }
  return base === splitBase(indicator.unit).quantity ? indicator.unit : undefined;
}
