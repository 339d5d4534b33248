import { expect, test } from "vitest";
import { money } from "../../test/lib/fixtures.ts";
import { ratio } from "../arithmetic/ratio.ts";
import { reckonedOf, wholly } from "./reckoned-of.ts";

test("a figure is reckoned with as exactly as it was printed", () => {
  const [value, low, high] = [16_774_000_000n, 16_773_500_000n, 16_774_500_000n].map((end) => ratio(end));
  expect(reckonedOf(money("167.74"))).toMatchObject({ value, interval: { low, high } });
});

test("a whole number stands for itself", () => {
  expect(wholly(12)).toEqual({ value: ratio(12n), interval: { low: ratio(12n), high: ratio(12n) } });
});
