import { expect, test } from "vitest";
import { count, money, percent } from "../../test/lib/fixtures.ts";
import { remainder } from "./derive.ts";
import type { Observation } from "./types.ts";
import { rangeOf } from "./range-of.ts";

const { low: _, high: __, ...computed } = { low: 0, high: 0, ...remainder({ whole: count(5), part: count(3) }) };

test.each<[string, Observation, number, number]>([
  ["a rounded print is half a digit wide on either side", percent("25"), 0.245, 0.255],
  ["a count is exact", count(5), 5, 5],
  ["what is printed as more than a number has no end", money("1", { qualifier: "more_than" }), 1e8, Infinity],
  ["what is printed as nearly a number has no beginning", money("1", { qualifier: "nearly" }), -Infinity, 1e8],
  ["of about a number neither is known", money("1", { qualifier: "about" }), -Infinity, Infinity],
  ["what is computed from exact numbers is exact", computed, 2, 2],
  ["what is computed has what rounding allows", { ...computed, low: 1, high: 3 }, 1, 3],
  ["of what is computed an end may be unknown", { ...computed, low: 1 }, 1, Infinity],
  ["or its beginning", { ...computed, high: 3 }, -Infinity, 3],
])("%s", (___, of, low, high) => {
  expect(rangeOf(of)).toEqual({ low, high });
});
