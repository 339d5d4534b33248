import { expect, test } from "vitest";
import { chunks } from "./chunks.ts";

test.each([
  [9, 3, [3, 3, 3]],
  [3, 3, [3]],
  [7, 3, [3, 2, 2]],
  [10, 4, [4, 3, 3]],
  [4, 6, [4]],
  [0, 3, []],
])("%i items in lists of %i at most are parted evenly", (count, most, sizes) => {
  const items = Array.from({ length: count }, (_, index) => index);
  const parts = chunks(items, most);
  expect(parts.flat()).toEqual(items);
  expect(parts.map(({ length }) => length)).toEqual(sizes);
});
