import { expect, test } from "vitest";
import { chooseLanes, type Lanes } from "./lanes.ts";

/** Links that run across a gutter, each in the lane of its own stretch: from one height on the left to another. */
function choose(ends: Readonly<Record<string, readonly [number, number]>>): Lanes {
  const all = Object.entries(ends);
  return chooseLanes({
    runs: all.map(([id, [y1, y2]]) => ({ id, from: Math.min(y1, y2), to: Math.max(y1, y2) })),
    routes: ({ of }) =>
      all.map(([id, [y1, y2]]) => {
        const x = 10 + 5 * (of.get(id) ?? 0);
        return {
          from: `${id}1`,
          to: `${id}2`,
          points: [
            [0, y1],
            [x, y1],
            [x, y2],
            [60, y2],
          ],
        };
      }),
  });
}

test("stretches that do not meet share a lane", () => {
  expect(choose({ a: [0, 10], b: [50, 60] })).toEqual({
    of: new Map([
      ["a", 0],
      ["b", 0],
    ]),
    count: 1,
  });
});

test("the lower of two that run down turns first, so that they do not cross", () => {
  const { of } = choose({ a: [0, 50], b: [30, 90] });
  expect(of.get("b")).toBeLessThan(of.get("a") ?? NaN);
});

test("the upper of two that run up turns first", () => {
  const { of } = choose({ a: [90, 30], b: [50, 0] });
  expect(of.get("b")).toBeLessThan(of.get("a") ?? NaN);
});
