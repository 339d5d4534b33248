import { expect, test } from "vitest";
import { ratio } from "./ratio.ts";
import { wholeNumbers } from "./whole-numbers.ts";

const fifth = ratio(1n, 5n);
test.each([
  ["from 54.9 to 57.1", { low: ratio(549n, 10n), high: ratio(571n, 10n) }, [55, 56, 57]],
  ["from 55 to 57", { low: ratio(55n), high: ratio(57n) }, [55, 56, 57]],
  ["34 alone", { low: ratio(34n), high: ratio(34n) }, [34]],
  ["between two whole numbers", { low: ratio(341n, 10n), high: ratio(349n, 10n) }, []],
  ["from a fifth to 2", { low: fifth, high: ratio(2n) }, [1, 2]],
  ["from below zero to 2", { low: ratio(-3n), high: ratio(2n) }, [1, 2]],
  ["from zero to 2", { low: ratio(0n), high: ratio(2n) }, [1, 2]],
  ["below one", { low: ratio(-3n), high: fifth }, []],
  ["twelve apart", { low: ratio(1n), high: ratio(13n) }, Array.from({ length: 13 }, (_, index) => index + 1)],
  ["more than twelve apart", { low: ratio(1n), high: ratio(131n, 10n) }, []],
  ["up to 100,000", { low: ratio(100_000n), high: ratio(100_000n) }, [100_000]],
  ["beyond 100,000", { low: ratio(99_999n), high: ratio(100_001n) }, []],
  ["without a lower end", { high: ratio(3n) }, []],
  ["without an upper end", { low: ratio(3n) }, []],
])("the whole numbers %s", (_, interval, expected) => {
  expect(wholeNumbers(interval)).toEqual(expected);
});
