import { expect, test } from "vitest";
import { crossings, isUpright, segmentsOf } from "./crossings.ts";
import type { Point } from "./shapes.ts";

const route = (name: string, ...points: Point[]) => ({ from: name.charAt(0), to: name.charAt(1), points });
const level = route("ab", [0, 10], [100, 10]);
const upright = route("cd", [50, 0], [50, 30]);

test("two links cross where one runs up through the other, not where it ends on it", () => {
  expect(crossings([level, upright])).toEqual({ crossed: 1, shared: 0 });
  expect(crossings([level, route("cd", [50, 10], [50, 30])])).toEqual({ crossed: 0, shared: 0 });
  expect(crossings([level, route("cd", [150, 0], [150, 30])])).toEqual({ crossed: 0, shared: 0 });
});

test("links with an end in common do not cross, they part or join", () => {
  expect(crossings([level, route("ad", [50, 0], [50, 30])]).crossed).toBe(0);
  expect(crossings([level, route("cb", [50, 0], [50, 30])]).crossed).toBe(0);
});

test("a point where several run together is one crossing", () => {
  expect(crossings([level, upright, route("ed", [50, 0], [50, 30])]).crossed).toBe(1);
});

test("links that share a stretch are told apart by no reader", () => {
  expect(crossings([level, route("cd", [60, 11], [200, 11])]).shared).toBe(1);
  expect(crossings([level, route("cd", [60, 14], [200, 14])]).shared).toBe(0);
  expect(crossings([level, route("cd", [100, 10], [200, 10])]).shared).toBe(0);
});

test("a route is made of its stretches, those of no length left out", () => {
  const found = segmentsOf(route("ab", [0, 0], [8, 0], [8, 0], [8, 20]));
  expect(found.map(isUpright)).toEqual([false, true]);
});
