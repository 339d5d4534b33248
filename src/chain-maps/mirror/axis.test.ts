import { expect, test } from "vitest";
import { anchorAt, ats, axisOf, sideWidth, xAt } from "./axis.ts";

test.each([360, 640, 960])("at %i px both sides are as wide, and what stands on them mirrors itself", (width) => {
  const axis = axisOf(width);
  for (const out of [0, 11, sideWidth(axis)]) {
    const [left, right] = ats.map((at) => xAt(axis, { at, out }));
    expect((left ?? 0) + (right ?? 0)).toBe(width);
  }
  expect(xAt(axis, { at: 0, out: sideWidth(axis) })).toBe(0);
});

test("names stand above their sides on a phone alone", () => {
  expect([360, 640, 960].map((width) => axisOf(width).above)).toEqual([true, false, false]);
});

test("words grow away from the axis", () => {
  expect(ats.map(anchorAt)).toEqual(["end", undefined]);
});
