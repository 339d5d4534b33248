import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { numberPromises } from "./promises.ts";

const told = (...of: Parameters<typeof promised>) =>
  numberPromises(promised(...of)).map(({ figure, said, again }) => [figure.id, said?.to, again.map(({ id }) => id)]);

test("a promise that is printed twice is one, told by the print that was said first", () => {
  expect(told([target({ id: "later", source: "mid" }), target()])).toEqual([["t", "2024-02-01", ["later"]]]);
  expect(told([target({ id: "undated", source: "undated" }), target()])).toEqual([["t", "2024-02-01", ["undated"]]]);
});

test.each([
  ["another number", { exact: yuan(90).exact }],
  ["another year", { period_end: "2025-12-31" }],
  ["a forecast", { status: "expected" }],
  ["another place", { place: "150302" }],
  ["a hedge", { qualifier: "at_least" }],
] as const)("%s is a promise of its own", (_, cells) => {
  expect(told([target(), target({ id: "other", ...cells })])).toHaveLength(2);
});

test("what has no period is never taken for the same", () => {
  const none = { period_start: "", period_end: "" };
  expect(told([target(none), target({ id: "other", ...none })])).toHaveLength(2);
});

test("a result is no promise", () => {
  expect(told([yuan(1)])).toEqual([]);
});
