import type { Interval } from "./interval.ts";
import { compare, ratio, subtract } from "./ratio.ts";

/** The most whole numbers that are still told one by one. */
const few = 12;

/** The largest total that is looked for. */
const largest = ratio(100_000n);

/** The whole numbers from 1 to 100,000 in an interval, in order; none where there are more than a dozen. */
export function wholeNumbers({ low, high }: Interval): number[] {
  if (!low || !high || compare(high, largest) > 0 || compare(subtract(high, low), ratio(BigInt(few))) > 0) return [];
  const first = low.n > 0n ? (low.n + low.d - 1n) / low.d : 1n;
  const last = high.n / high.d;
  return Array.from({ length: Math.max(0, Number(last - first) + 1) }, (_, index) => Number(first) + index);
}
