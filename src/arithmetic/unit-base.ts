const measures = new Set(["CNY", "USD", "1", "W", "Wh", "day", "rank"]);

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

/** The power of each measure, such as `CNY` → 1 and `mu` → −1; empty for a count, a share or a plain number. */
export type Measures = ReadonlyMap<string, number>;

/** The measures of a base unit: `CNY/mu` is CNY per mu; counting words and shares measure nothing. */
export function measuresOf(base: string): Measures {
  const { quantity, per } = splitBase(base);
  const measured = quantity !== "1" && quantity !== "rank" && !countsThings(quantity);
  return new Map([...(measured ? [[quantity, 1] as const] : []), ...(per ? [[per, -1] as const] : [])]);
}

/** The measures of a product, or of a quotient where `power` is −1. */
export function joinMeasures(a: Measures, { with: b, power }: { with: Measures; power: 1 | -1 }): Measures {
  const joined = new Map(a);
  for (const [measure, own] of b) {
    const sum = (joined.get(measure) ?? 0) + own * power;
    if (sum === 0) joined.delete(measure);
    else joined.set(measure, sum);
  }
  return joined;
}

/** Throws an Error `units that do not fit: …` where two quantities cannot be added or compared. */
export function sameMeasures(a: Measures, b: Measures): void {
  const [own, other] = [nameMeasures(a), nameMeasures(b)];
  if (own !== other) throw new Error(`units that do not fit: ${own} and ${other}`);
}

function nameMeasures(measures: Measures): string {
  const names = [...measures].sort(([a], [b]) => (a < b ? -1 : 1));
  return names.map(([measure, power]) => (power === 1 ? measure : `${measure}^${power}`)).join(" ") || "a number";
}
