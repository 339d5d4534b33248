import { formatValue } from "../format.ts";
import { add, exactly, type Interval } from "../interval.ts";
import type { Derived, Figure } from "../types.ts";
import { compoundPath } from "./compound-path.ts";
import { derived } from "./derived.ts";
import { growthWords } from "./growth-factor.ts";

/**
 * What the `years` after a value bring in all when it grows by exactly a printed yearly rate; money in 亿元.
 * @throws as `compoundPath` does
 */
export function pathTotal({ start, rate, years }: { start: Figure; rate: Figure; years: number }): Derived {
  // Held against a target, 以上 is taken as exactly: the question is what the rate itself is worth.
  const plain: Figure = { ...rate, qualifier: "exact", printed: rate.printed.replace(/以上$/, "") };
  const path = compoundPath({ start, rate: plain, years });
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last) throw new Error(`invalid years: ${years}. Give a whole number from 1.`);
  const interval = path.reduce<Interval>((sum, { low, high }) => add(sum, toInterval(low, high)), exactly(0));
  const powers = path.map((_, index) => index + 1);
  const words = (lang: "zh" | "en") =>
    powers
      .map((power) => `${formatValue(start, lang)} × ${growthWords(plain, lang)}${power === 1 ? "" : `^${power}`}`)
      .join(" + ");
  return derived("path", {
    inputs: [start, rate],
    value_base: path.reduce((sum, { value_base }) => sum + value_base, 0),
    unit: first.unit,
    unit_base: first.unit_base,
    interval,
    formula: { zh: words("zh"), en: words("en") },
    period: { period_start: first.period_start, period_end: last.period_end },
    suffix: "total",
  });
}

function toInterval(low: number | undefined, high: number | undefined): Interval {
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}
