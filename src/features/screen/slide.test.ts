import { expect, test } from "vitest";
import { slidePosition } from "./slide.ts";

test.each([
  [0, "1 / 19"],
  [18, "19 / 19"],
])("the slide at %i of 19 is numbered as people count", (index, position) => {
  expect(slidePosition({ index, count: 19 })).toBe(position);
});
