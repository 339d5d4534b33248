import fc from "fast-check";
import { expect, test } from "vitest";
import { readExact, writeExact, exactly, minus, over, plus, times } from "./reckon.ts";
import { ratio } from "./ratio.ts";

const a = readExact({ value: "30", step: "10", low: "20", high: "40" });
const b = readExact({ value: "2", step: "2", low: "1", high: "3" });
const open = readExact({ value: "2", step: "1", low: "2" });

test.each([
  ["a + b", plus(a, b), { value: "32", low: "21", high: "43" }],
  ["a − b", minus(a, b), { value: "28", low: "17", high: "39" }],
  ["a × b", times(a, b), { value: "60", low: "20", high: "120" }],
  ["a ÷ b", over(a, b), { value: "15", low: "20/3", high: "40" }],
  ["a less what has no upper end", minus(a, open), { value: "28", high: "38" }],
  ["a by what has no upper end", over(a, open), { value: "15", low: "0", high: "20" }],
  ["itself", exactly(ratio(1n, 3n)), { value: "1/3", low: "1/3", high: "1/3" }],
])("%s", (_, { value, interval }, told) => {
  expect(writeExact({ value, interval, step: ratio(0n) })).toEqual({ ...told, step: "0" });
});

test("nothing is divided by zero", () => {
  expect(() => over(a, exactly(ratio(0n)))).toThrow(new RangeError("division by zero: 30/0"));
});

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
