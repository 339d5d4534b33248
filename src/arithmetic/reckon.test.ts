import { expect, test } from "vitest";
import { readExact, writeExact } from "./exact-text.ts";
import { exactly, minus, over, plus, times } from "./reckon.ts";
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
