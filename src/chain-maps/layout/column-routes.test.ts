import { describe, expect, test } from "vitest";
import { routeColumns } from "./column-routes.ts";
import type { Placed } from "./shapes.ts";

// Boxes 100 wide in columns 158 apart; the name of each says its column.
const box = (id: string, { y, height = 40 }: { y: number; height?: number }): Placed => ({
  id,
  x: Number(id[1]) * 158,
  y,
  width: 100,
  height,
});
const placed = [
  box("a0", { y: 26 }),
  box("b0", { y: 126 }),
  box("a1", { y: 26, height: 60 }),
  box("b1", { y: 126 }),
  box("a2", { y: 206 }),
  box("b2", { y: 306 }),
  box("c2", { y: 406 }),
];
function route(
  links: readonly string[],
  { passes = {}, reach }: { passes?: Readonly<Record<string, readonly number[]>>; reach?: number } = {},
) {
  const known = links.map((link) => {
    const [from = "", to = ""] = link.split(">");
    return { from, to };
  });
  const columnOf = new Map(placed.map(({ id }) => [id, Number(id[1])]));
  const edges = [0, 1, 2].map((column) => [column * 158, column * 158 + 100] as const);
  const options = {
    placed: placed.map((one) => (reach ? { ...one, reach } : one)),
    links: known,
    columnOf,
    passes: new Map(Object.entries(passes)),
  };
  return routeColumns({ ...options, edges, gutters: [58, 58, 26] }).map(({ points }) => points);
}

describe("a link", () => {
  test("to the next column leaves below the middle and comes in above it, eight pixels into the gutter", () => {
    expect(route(["a0>a1"])).toEqual([
      [
        [100, 50],
        [108, 50],
        [108, 52],
        [158, 52],
      ],
    ]);
  });

  test("within a column leaves above its box's bottom and comes back below the other's top, on the same side", () => {
    expect(route(["a0>b0"])).toEqual([
      [
        [100, 55],
        [108, 55],
        [108, 137],
        [100, 137],
      ],
    ]);
  });

  test("that skips a column passes it at the height kept free, below the headings", () => {
    expect(route(["a0>a2"], { passes: { "a0>a2": [101] } })).toEqual([
      [
        [100, 50],
        [108, 50],
        [108, 101],
        [266, 101],
        [266, 222],
        [316, 222],
      ],
    ]);
  });

  test("begins and ends where the words of a box without a frame end, on its right", () => {
    expect(route(["a0>a1"], { reach: 60 })[0]).toMatchObject([
      [60, 50],
      [108, 50],
      [108, 52],
      [158, 52],
    ]);
    expect(route(["a0>b0"], { reach: 60 })[0]).toMatchObject([
      [60, 55],
      [108, 55],
      [108, 137],
      [60, 137],
    ]);
  });

  test("of an unknown box has no points", () => {
    expect(route(["a0>z1"])).toEqual([[]]);
  });
});

const xs = (links: readonly string[]) => route(links).map((points) => points[1]?.[0]);

test("links to one box share a lane, links to several have one each, a fifth of the room apart", () => {
  expect(xs(["a0>b1", "b0>b1"])).toEqual([108, 108]);
  // 38 pixels are left between the margins of a gutter. These must cross; in these lanes they do so once.
  expect(xs(["a0>b1", "b0>a1"])).toEqual([108, 108 + 38 / 5]);
});

test("links right of the last column have less room", () => {
  expect(xs(["a2>b2", "a2>c2"])).toEqual([424, 424 + 12 / 5]);
});
