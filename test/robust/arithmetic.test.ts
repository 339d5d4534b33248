import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addIntervals,
  around,
  intersect,
  invert,
  multiplyIntervals,
  negate,
  wholeNumbers,
  type Interval,
} from "../../src/arithmetic/interval.ts";
import { add, compare, divide, multiply, ratio, subtract, type Ratio } from "../../src/arithmetic/ratio.ts";
import { readNumber } from "../../src/arithmetic/number.ts";
import { roundingInterval } from "../../src/arithmetic/rounding-interval.ts";
import { qualifiers, statuses } from "../../src/model/types.ts";

const runs = { numRuns: 5000, seed: 20261121 };
const number = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 60 }))
  .map(([n, d]) => ratio(BigInt(n), BigInt(d)));

/** An interval, either end of which may be missing, and a number that lies in it. */
const known: fc.Arbitrary<{ interval: Interval; inside: Ratio }> = fc
  .record({ inside: number, below: fc.option(number), above: fc.option(number) })
  .map(({ inside, below, above }) => ({
    inside,
    interval: {
      ...(below && { low: compare(below, inside) <= 0 ? below : inside }),
      ...(above && { high: compare(above, inside) >= 0 ? above : inside }),
    },
  }));

function contains({ low, high }: Interval, value: Ratio): boolean {
  return (!low || compare(low, value) <= 0) && (!high || compare(value, high) <= 0);
}

test("what is reckoned from intervals contains what is reckoned from any numbers in them", () => {
  fc.assert(
    fc.property(known, known, (a, b) => {
      expect(contains(addIntervals(a.interval, b.interval), add(a.inside, b.inside))).toBe(true);
      expect(contains(addIntervals(a.interval, negate(b.interval)), subtract(a.inside, b.inside))).toBe(true);
      expect(contains(multiplyIntervals(a.interval, b.interval), multiply(a.inside, b.inside))).toBe(true);
      if (b.inside.n !== 0n) {
        const quotient = multiplyIntervals(a.interval, invert(b.interval));
        expect(contains(quotient, divide(a.inside, b.inside))).toBe(true);
      }
    }),
    runs,
  );
});

test("two intervals share exactly what lies in both", () => {
  fc.assert(
    fc.property(known, known, number, (a, b, value) => {
      const both = intersect(a.interval, b.interval);
      expect(both !== undefined && contains(both, value)).toBe(
        contains(a.interval, value) && contains(b.interval, value),
      );
    }),
    runs,
  );
});

const print = fc.record({
  value: number,
  step: fc.integer({ min: 0, max: 8 }).map((places) => ratio(1n, 10n ** BigInt(places))),
  unit_base: fc.constantFrom("CNY", "1", "个", "day", "rank", "CNY/mu"),
  qualifier: fc.constantFrom(...qualifiers),
  status: fc.constantFrom(...statuses),
});

test("what a print may stand for holds its value, and is half a step on either side where it is not exact or hedged", () => {
  fc.assert(
    fc.property(print, (own) => {
      const interval = roundingInterval(own);
      expect(contains(interval, own.value)).toBe(true);
      const { low, high } = interval;
      if (own.qualifier === "exact") {
        if (!low || !high) throw new Error("an end is missing");
        expect([subtract(high, own.value), own.step]).toEqual([subtract(own.value, low), own.step]);
        expect([ratio(0n), own.step]).toContainEqual(subtract(high, low));
      } else expect(low && high).toBeUndefined();
    }),
    runs,
  );
});

test("a finer print of the same number never allows more", () => {
  fc.assert(
    fc.property(print, fc.integer({ min: 1, max: 4 }), (own, places) => {
      // What is counted is exact at a step of one: a tenth of a thing is a measure, not a finer count.
      if (own.unit_base !== "CNY") return;
      const finer = { ...own, step: divide(own.step, ratio(10n ** BigInt(places))) };
      const [wide, narrow] = [roundingInterval(own), roundingInterval(finer)];
      expect(intersect(wide, narrow)).toEqual(narrow);
    }),
    runs,
  );
});

test("in another unit of the same measure a print stands for the same", () => {
  const measured = { unit_base: "CNY", qualifier: "exact", status: "actual" } as const;
  fc.assert(
    fc.property(print, number, ({ value, step }, factor) => {
      if (factor.n <= 0n) return;
      const { low, high } = roundingInterval({ ...measured, value, step });
      const scaled = { ...measured, value: multiply(value, factor), step: multiply(step, factor) };
      expect(roundingInterval(scaled)).toEqual({
        low: low && multiply(low, factor),
        high: high && multiply(high, factor),
      });
    }),
    runs,
  );
});

/** A share of `count` in `total`, printed with so many decimals of a per cent, halves rounded up. */
function printShare(count: number, { total, places }: { total: number; places: number }): Ratio {
  const scale = 10n ** BigInt(places + 2);
  const rounded = (2n * BigInt(count) * scale + BigInt(total)) / (2n * BigInt(total));
  return ratio(rounded, scale);
}

test("the totals that shares allow are those that brute force finds", () => {
  const limit = 3000;
  const part = fc.record({ part: fc.integer({ min: 1, max: 400 }), places: fc.integer({ min: 0, max: 3 }) });
  const cases = fc.record({
    total: fc.integer({ min: 1, max: 2000 }),
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(cases, ({ total, parts }) => {
      const shares = parts
        .map(({ part: count, places }) => ({ count: Math.min(count, total), places }))
        .map(({ count, places }) => ({ count, places, share: printShare(count, { total, places }) }))
        .filter(({ share }) => share.n > 0n);
      const allowed = shares.reduce<Interval | undefined>((known, { count, places, share }) => {
        const printed = around(share, ratio(1n, 10n ** BigInt(places + 2)));
        return known && intersect(known, multiplyIntervals(around(ratio(BigInt(count)), ratio(0n)), invert(printed)));
      }, {});
      if (!allowed) throw new Error("no total is allowed");
      expect(contains(allowed, ratio(BigInt(total)))).toBe(true);
      const brute: number[] = [];
      for (let candidate = 1; candidate <= limit; candidate += 1) {
        const fits = shares.every(({ count, places, share }) => {
          const half = ratio(1n, 2n * 10n ** BigInt(places + 2));
          const own = ratio(BigInt(count), BigInt(candidate));
          return compare(subtract(share, half), own) <= 0 && compare(own, add(share, half)) <= 0;
        });
        if (fits) brute.push(candidate);
      }
      const few = wholeNumbers(allowed);
      // More than a dozen, or totals beyond the limit, are not told one by one.
      if (few.length > 0 && few.every((candidate) => candidate <= limit)) expect(few).toEqual(brute);
      else expect(brute.length === 0 || brute.length > 12 || brute.at(-1) === limit || few.length === 0).toBe(true);
    }),
    { ...runs, numRuns: 400 },
  );
});

test("a number is read exactly, digit by digit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (n, places) => {
      const text = (n / 10 ** places).toFixed(places);
      const { value, step } = readNumber(text);
      expect(compare(value, ratio(BigInt(Math.round(Number(text) * 10 ** places)), 10n ** BigInt(places)))).toBe(0);
      expect(compare(step, ratio(1n, 10n ** BigInt(places)))).toBe(0);
    }),
    runs,
  );
});
