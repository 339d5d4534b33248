import { shiftPoint } from "./decimal.ts";
import type { Ratio } from "./ratio.ts";

/** The most decimals that are written. */
const most = 12;

/** A fraction as text, exactly: as a decimal where that is short, else as n/d. */
export function formatRatio({ n, d }: Ratio): string {
  // A denominator of only twos and fives ends as a decimal.
  for (let places = 0; places <= most; places += 1) {
    const scale = 10n ** BigInt(places);
    if (scale % d === 0n) return shiftPoint(String((n * scale) / d), -places);
  }
  return `${n}/${d}`;
}
