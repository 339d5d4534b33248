import { plainDigits } from "./decimal.ts";
import type { Ratio } from "./ratio.ts";
import { toNumber } from "./ratio.ts";

/** A fraction for a message: as a decimal where that is short and exact, else as n/d. */
export function formatRatio(value: Ratio): string {
  // A denominator of only twos and fives ends as a decimal.
  const ends = 10n ** 12n % value.d === 0n;
  return ends ? plainDigits(toNumber(value)) : `${value.n}/${value.d}`;
}
