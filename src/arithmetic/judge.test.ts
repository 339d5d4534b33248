import { expect, test } from "vitest";
import { knownQuantities } from "../../test/lib/known-quantities.ts";
import { formatRatio } from "./ratio.ts";
import { readExpression } from "./expression.ts";
import type { Interval } from "./interval.ts";
import { judge } from "./judge.ts";

const share = { factor: "0.01", unit_base: "1" };
// s-25 lies within 0.245 and 0.255, s-26 begins where it ends.
const figures = knownQuantities({
  "s-25": { printed: "25", ...share },
  "s-26": { printed: "26", ...share },
  "s-28": { printed: "28", ...share },
  "s-some": { printed: "20", ...share, qualifier: "about" },
  "s-over": { printed: "25", ...share, qualifier: "at_least" },
  "s-under": { printed: "25", ...share, qualifier: "at_most" },
  "c-34": { printed: "34" },
  "c-14": { printed: "14" },
  "m-1": { printed: "2", factor: "100000000", unit_base: "CNY", status: "target" },
});

function judgeText(text: string) {
  const [first, ...others] = readExpression(text);
  if (!first) throw new Error("no statement");
  return judge([first, ...others], figures);
}

const span = ({ low, high }: Interval) => `${low ? formatRatio(low) : ""}..${high ? formatRatio(high) : ""}`;

test.each([
  // Both sides may be the same number.
  ["s-25 = s-26", "consistent"],
  ["s-25 = s-28", "inconsistent"],
  ["s-25 = s-over", "consistent"],
  ["s-under = s-25", "consistent"],
  ["s-25 = s-some", "cannot-be-told"],
  ["s-some = s-25", "cannot-be-told"],
  // The numbers hold whatever the digits stand for that are not printed.
  ["s-25 <= s-26", "consistent"],
  ["s-25 < s-26", "cannot-be-told"],
  ["s-25 < s-28", "consistent"],
  ["s-26 <= s-25", "cannot-be-told"],
  ["s-26 < s-25", "inconsistent"],
  ["s-28 <= s-25", "inconsistent"],
  ["s-26 >= s-25", "consistent"],
  ["s-26 > s-25", "cannot-be-told"],
  ["s-28 > s-25", "consistent"],
  ["s-25 >= s-26", "cannot-be-told"],
  ["s-25 > s-26", "inconsistent"],
  ["s-25 >= s-28", "inconsistent"],
  ["c-34 <= 34", "consistent"],
  ["c-34 < 34", "inconsistent"],
  ["c-34 >= 34", "consistent"],
  ["c-34 > 34", "inconsistent"],
  // Of a hedge only one end is known.
  ["s-under <= s-over", "consistent"],
  ["s-under < s-over", "cannot-be-told"],
  ["s-over <= s-under", "cannot-be-told"],
  ["s-over < s-under", "inconsistent"],
  ["s-over <= s-28", "cannot-be-told"],
  ["s-25 <= s-under", "cannot-be-told"],
  ["s-26 <= s-over", "cannot-be-told"],
  ["s-some <= 1", "cannot-be-told"],
  // The worst of several statements counts, wherever it stands.
  ["c-34 = 34 & c-14 = 14", "consistent"],
  ["c-34 = 34 & c-14 = 15", "inconsistent"],
  ["c-34 = 35 & c-14 = 14", "inconsistent"],
  ["c-34 = 34 & s-some = 1", "cannot-be-told"],
  ["s-some = 1 & c-34 = 35", "inconsistent"],
])("%s: %s", (text, verdict) => {
  expect(judgeText(text).verdict).toBe(verdict);
});

test("what is computed and claimed are the sides of the first statement", () => {
  const { computed, claimed, below, measures } = judgeText("c-14 / s-25 = c-34 & 1 < 2");
  expect([computed.value && formatRatio(computed.value), span(computed.interval)]).toEqual(["56", "2800/51..400/7"]);
  expect([claimed && formatRatio(claimed.value), claimed && span(claimed.interval)]).toEqual(["34", "34..34"]);
  expect(below).toBeUndefined();
  expect(measures).toEqual(new Map());
});

test.each([
  ["c-14 / s-25 = ?", "inferred", "2800/51..400/7", "56", false],
  ["c-34 <= ?", "inferred", "34..", "", false],
  ["c-34 < ?", "inferred", "34..", "", false],
  ["c-34 >= ?", "inferred", "..34", "", false],
  ["c-34 > ?", "inferred", "..34", "", true],
  ["s-over <= ?", "inferred", "0.25..", "", false],
  ["s-over >= ?", "cannot-be-told", "..", "", false],
  ["s-under <= ?", "cannot-be-told", "..", "", false],
  ["s-some = ?", "inferred", "..", "0.2", false],
  // Limits are inferred, however many they are.
  ["c-14 <= ? & c-34 >= ?", "inferred", "14..34", "", false],
  ["c-14 <= ? & c-34 > ?", "inferred", "14..34", "", true],
  ["c-14 <= ? & c-34 > ? & 20 >= ?", "inferred", "14..20", "", false],
  // What it is said to equal is a check beside other statements where other prints would have left no value.
  ["s-25 = ? & s-28 = ?", "inconsistent", "..", "", false],
  ["c-14 = ? & c-34 - 20 = ?", "consistent", "14..14", "", false],
  ["c-14 = ? & c-34 >= ?", "consistent", "14..14", "", false],
  ["c-14 = ? & c-14 = ?", "inferred", "14..14", "", false],
  ["c-14 <= ? & c-14 + c-34 >= ?", "inferred", "14..48", "", false],
  ["( c-14 - 0.5 ) * 365 <= ? & ( c-14 + 1 ) * 365 > ?", "inferred", "4927.5..5475", "", true],
  ["c-14 >= ? & c-34 <= ?", "inconsistent", "..", "", false],
  ["c-14 >= ? & c-34 <= ? & 20 >= ?", "inconsistent", "..", "", false],
  ["s-over > ?", "cannot-be-told", "..", "", false],
  ["s-over > ? & s-26 >= ?", "inferred", "..0.265", "", false],
  ["c-14 = ? & c-34 = 35", "inconsistent", "14..14", "14", false],
  ["c-34 = 34 & c-14 = ?", "inferred", "14..14", "14", false],
  ["c-34 = s-some & c-14 = ?", "cannot-be-told", "14..14", "14", false],
])("%s: %s, the unknown is %s", (text, verdict, told, value, below) => {
  const found = judgeText(text);
  expect(found.verdict).toBe(verdict);
  expect(span(found.computed.interval)).toBe(told);
  expect(found.computed.value ? formatRatio(found.computed.value) : "").toBe(value);
  expect(found.below).toBe(below);
  expect(found.claimed).toBeUndefined();
});

test("an unknown is measured as what it is reckoned from, wherever it stands", () => {
  expect(judgeText("c-34 = 34 & m-1 = ?").measures).toEqual(new Map([["CNY", 1]]));
  expect(judgeText("m-1 = m-1").measures).toEqual(new Map([["CNY", 1]]));
});

test.each([["m-1 = c-34"], ["m-1 <= ? & c-34 >= ?"], ["c-34 >= ? & m-1 <= ?"]])("%s does not fit", (text) => {
  expect(() => judgeText(text)).toThrow(/^units that do not fit: (CNY and a number|a number and CNY)$/);
});

test("a figure that stands twice is one number in both places", () => {
  expect(judgeText("s-25 - s-25 = 0").computed.interval).toEqual(judgeText("0 = 0").computed.interval);
  expect(judgeText("s-25 / s-25 < 1.01").verdict).toBe("consistent");
});
