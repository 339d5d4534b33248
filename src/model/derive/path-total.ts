import { readExact, writeExact } from "../../arithmetic/exact-text.ts";
import { plus } from "../../arithmetic/reckon.ts";
import { roundingInterval } from "../../arithmetic/rounding-interval.ts";
import { formatValue } from "../format.ts";
import type { Derived, Figure } from "../types.ts";
import { compoundPath, grown } from "./compound-path.ts";
import { derived } from "./derived.ts";
import { growthWords } from "./growth-factor.ts";

/**
 * What the `years` after a value bring in all when it grows by exactly a printed yearly rate; money in 亿元.
 * @throws as `compoundPath` does
 */
export function pathTotal({ start, rate, years }: { start: Figure; rate: Figure; years: number }): Derived {
  // Held against a target, 以上 is taken as exactly: the question is what the rate itself is worth.
  const plain = unhedged(rate);
  const path = compoundPath({ start, rate: plain, years });
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last) throw new Error(`invalid years: ${years}. Give a whole number from 1.`);
  const powers = path.map((_, index) => index + 1);
  const amounts = powers.map((year) => grown(start, { rate: plain, year }));
  const words = (lang: "zh" | "en") =>
    powers
      .map((power) => `${formatValue(start, lang)} × ${growthWords(plain, lang)}${power === 1 ? "" : `^${power}`}`)
      .join(" + ");
  return derived("path", {
    inputs: [start, rate],
    result: amounts.reduce(plus),
    unit: first.unit,
    unit_base: first.unit_base,
    formula: { zh: words("zh"), en: words("en") },
    period: { period_start: first.period_start, period_end: last.period_end },
    suffix: "total",
  });
}

/** The rate as though it were printed without its hedge: still rounded. */
function unhedged(rate: Figure): Figure {
  const plain = { ...rate, qualifier: "exact", printed: rate.printed.replace(/以上$/, "") } as const;
  const { value, step } = readExact(rate.exact);
  return { ...plain, exact: writeExact({ value, step, interval: roundingInterval({ ...plain, value, step }) }) };
}
