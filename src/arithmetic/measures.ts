import { countsThings, splitBase } from "./unit-base.ts";

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
