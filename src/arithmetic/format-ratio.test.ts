import { expect, test } from "vitest";
import { formatRatio } from "./format-ratio.ts";
import { ratio } from "./ratio.ts";

test.each([
  [ratio(16774n, 100n), "167.74"],
  [ratio(-7n, 2n), "-3.5"],
  [ratio(12n), "12"],
  [ratio(1n, 8n), "0.125"],
  [ratio(1n, 3n), "1/3"],
  [ratio(-2n, 3n), "-2/3"],
  [ratio(1n, 10n ** 9n), "0.000000001"],
  // The last that is still told as a decimal, and the first that is not.
  [ratio(1n, 2n ** 12n), "0.000244140625"],
  [ratio(1n, 2n ** 13n), "1/8192"],
])("%o is told as %s", (value, told) => {
  expect(formatRatio(value)).toBe(told);
});
