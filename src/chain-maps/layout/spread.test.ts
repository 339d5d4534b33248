import { expect, test } from "vitest";
import { spreadColumns } from "./spread.ts";

const heights: Readonly<Record<string, number>> = { a: 40, b: 60, c: 20, d: 20, way: 0 };
const heightOf = (id: string) => heights[id] ?? 0;
const spread = (columns: readonly (readonly string[])[], ...hops: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    spreadColumns({
      columns,
      heightOf,
      portsOf: (id) => ({ enters: heightOf(id) / 2, leaves: heightOf(id) / 2 }),
      hops: columns.map((ids) => hops.filter(([from]) => ids.includes(from)).map(([from, to]) => ({ from, to }))),
      gap: 10,
    }),
  );

test("a column begins at the top and has a gap between what stands in it", () => {
  expect(spread([["a", "b", "way", "c"]])).toEqual({ a: 0, b: 50, way: 120, c: 130 });
});

test("a thing stands level with what leads to it, but for the first of its column", () => {
  expect(
    spread(
      [
        ["a", "b"],
        ["c", "d"],
      ],
      ["b", "d"],
    ),
  ).toEqual({ a: 0, b: 50, c: 0, d: 70 });
  expect(spread([["a", "b"], ["c"]], ["b", "c"])).toEqual({ a: 0, b: 50, c: 0 });
});

test("else level with where it leads", () => {
  expect(
    spread(
      [
        ["c", "d"],
        ["a", "b"],
      ],
      ["d", "b"],
    ),
  ).toEqual({ c: 0, d: 70, a: 0, b: 50 });
});

test("no column is made higher than the highest for it", () => {
  expect(
    spread(
      [
        ["a", "b"],
        ["c", "d", "way"],
      ],
      ["b", "d"],
      ["b", "way"],
    ),
  ).toEqual({ a: 0, b: 50, c: 0, d: 70, way: 100 });
  expect(
    spread(
      [
        ["d", "b"],
        ["c", "a", "way"],
      ],
      ["b", "a"],
    ),
  ).toMatchObject({ a: 40, way: 90 });
});

test("a way above all boxes of its column runs as near to what it comes from as they let it", () => {
  const columns = [
    ["a", "b"],
    ["way", "c", "d"],
  ];
  expect(spread(columns, ["b", "way"])).toEqual({ a: 0, b: 50, way: 0, c: 10, d: 40 });
  expect(spread(columns, ["b", "way"], ["b", "c"], ["b", "d"])).toEqual({ a: 0, b: 50, way: 50, c: 60, d: 90 });
});
