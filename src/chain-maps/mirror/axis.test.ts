import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { sizes, wrapWords } from "../draw/set-text.ts";
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

test("no English name of a link is broken within a word in an axis", () => {
  const width = (axisOf(960).half * 2 - 20) / 1.08;
  const broken = data.nodes.flatMap(({ en }) => {
    const rows = wrapWords(en, { width, size: sizes.name });
    return rows.filter((row, at) => row.endsWith("-") && !en.includes(row + (rows[at + 1] ?? "")));
  });
  expect(broken).toEqual([]);
});
