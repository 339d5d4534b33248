import fc from "fast-check";
import { expect, test } from "vitest";
import { readExact, writeExact } from "./exact-text.ts";
import { ratio } from "./ratio.ts";

test("a printed number stands in JSON without loss, its unknown ends absent", () => {
  const [value, step] = [ratio(16_774_000_000n), ratio(1_000_000n)];
  expect(writeExact({ value, step, interval: { low: value } })).toEqual({
    value: "16774000000",
    step: "1000000",
    low: "16774000000",
  });
  const third = ratio(1n, 3n);
  expect(writeExact({ value: third, step: ratio(0n), interval: { high: third } })).toEqual({
    value: "1/3",
    step: "0",
    high: "1/3",
  });
});

test("whatever is written is read back, declines, thirds and numbers beyond doubles too", () => {
  const number = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 15n }))
    .map(([n, d]) => ratio(n, d));
  const end = fc.option(number, { nil: undefined });
  fc.assert(
    fc.property(number, number, end, end, (value, step, low, high) => {
      const exact = { value, step, interval: { ...(low && { low }), ...(high && { high }) } };
      expect(readExact(writeExact(exact))).toEqual(exact);
    }),
    { numRuns: 1000, seed: 20261121 },
  );
});
