import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDecimal, anyPrint, chinese, grouped, plain, toDecimal, valueOf } from "./numbers.ts";
import { createRandom } from "./random.ts";
import { reckon } from "./reckon.ts";

const decimals = fc.record({ digits: fc.integer({ min: 0, max: 9_999_999 }), places: fc.integer({ min: 0, max: 3 }) });

test.each([
  [{ digits: 1340, places: 2 }, "13.40"],
  [{ digits: 5, places: 2 }, "0.05"],
  [{ digits: 20, places: 0 }, "20"],
])("%o is printed as %s, and read from it", (decimal, text) => {
  expect(plain(decimal)).toBe(text);
  expect(toDecimal(text)).toEqual(decimal);
});

test("every print comes to the value of its decimal", () => {
  fc.assert(
    fc.property(decimals, fc.integer(), (decimal, seed) => {
      expect(reckon(anyPrint(decimal, createRandom(seed)))).toBeCloseTo(valueOf(decimal), 9);
      expect(reckon(chinese(decimal))).toBeCloseTo(valueOf(decimal), 9);
    }),
  );
});

test("groups are of three digits, and only before the point", () => {
  expect(grouped({ digits: 123_456_789, places: 4 }, ",")).toBe("12,345.6789");
  expect(grouped({ digits: 999, places: 0 }, ",")).toBe("999");
});

test("a power of ten moves the point without an error of its own", () => {
  expect(valueOf({ digits: 11, places: 2 }, { shift: 8 })).toBe(11_000_000);
  expect(valueOf({ digits: 7, places: 0 }, { shift: -2 })).toBe(0.07);
});

test("a decimal is at least two ones, and has no more places than asked for", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const decimal = anyDecimal(createRandom(seed), { most: 3, places: 1 });
      expect(valueOf(decimal)).toBeGreaterThanOrEqual(2);
      expect(valueOf(decimal)).toBeLessThan(1000);
      expect(decimal.places).toBeLessThanOrEqual(1);
    }),
  );
});
