import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import {
  earlyResults,
  earliestSaid,
  evidenceFor,
  exactResults,
  isUnordered,
  isUsable,
  looksBack,
  measuresTheSame,
  newerPromises,
  sameSource,
} from "./evidence.ts";
import { numberPromises } from "./promises.ts";

const half = { period_start: "2024-01-01", period_end: "2024-06-30" };
function around(figures: Parameters<typeof promised>[0], later: Parameters<typeof promised>[1] = []) {
  const data = promised([target(), ...figures], later);
  const [promise] = numberPromises(data);
  if (!promise) throw new Error("no promise.");
  return { data, promise, ...evidenceFor(promise, data) };
}
const ids = (all: readonly { figure: { id: string } }[]) => all.map(({ figure }) => figure.id);

test("of the same thing what was said later may be used, and what is not dated cannot be ordered", () => {
  const undated = yuan(2, { id: "undated-f", source: "undated", status: "expected" });
  const { usable, unordered } = around([yuan(1), undated]);
  expect([ids(usable), ids(unordered)]).toEqual([["page-f1"], ["undated-f"]]);
});

test("a result that is not dated is later than a promise made before its period was over, and no later than that", () => {
  const undated = yuan(2, { id: "undated-f", source: "undated" });
  const { usable, unordered, data } = around([undated]);
  expect([ids(usable), ids(unordered)]).toEqual([["undated-f"], []]);
  expect(earliestSaid(undated, data)).toEqual({ from: undated.period_end, to: undated.period_end });
  expect(earliestSaid(yuan(2, { source: "undated", status: "target" }), data)).toBeUndefined();
});

test("a doubtful print is neither", () => {
  const { usable, unordered } = around([yuan(1, { flags: ["garbled"] })]);
  expect([...usable, ...unordered]).toEqual([]);
});

test("a link brings in another indicator with its reason", () => {
  const reason = { zh: "甲", en: "A" };
  const { usable } = around([yuan(1, { indicator: "outside-funds" })], [{ promise: "t", later: "page-f1", reason }]);
  expect(usable).toEqual([expect.objectContaining({ linked: reason })]);
});

test("a page looks back where the period was over when it was published", () => {
  const data = promised([target({ source: "page" }), yuan(1)]);
  const [promise] = numberPromises(data);
  if (!promise) throw new Error("no promise.");
  expect(looksBack(yuan(1), { promise, data })).toBe(true);
  expect(isUsable(yuan(1), { promise, data })).toBe(true);
  expect(isUnordered(yuan(1), { promise, data })).toBe(false);
  expect(looksBack(yuan(1, { source: "mid" }), { promise, data })).toBe(false);
});

test("results for just the time, for a part of it, and newer promises are told apart", () => {
  const { usable, promise, data } = around([
    yuan(1, { id: "year" }),
    yuan(2, { id: "half", ...half }),
    yuan(3, { id: "new", status: "target" }),
    yuan(4, { id: "forecast", status: "expected" }),
  ]);
  expect(ids(exactResults(usable, promise))).toEqual(["year"]);
  expect(ids(earlyResults(usable, { promise, data }))).toEqual(["half"]);
  expect(ids(newerPromises(usable, promise))).toEqual(["new", "forecast"]);
});

test("two figures measure the same where indicator, place, breakdown and unit are the same", () => {
  expect(measuresTheSame(yuan(1), yuan(2, { ...half }))).toBe(true);
  for (const cells of [{ indicator: "signed" }, { place: "150200" }, { member: "a" }, { unit_base: "USD" }])
    expect(measuresTheSame(yuan(1), yuan(1, cells))).toBe(false);
  expect([sameSource(yuan(1), yuan(2)), sameSource(yuan(1), target())]).toEqual([true, false]);
});
