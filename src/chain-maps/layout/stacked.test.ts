import { describe, expect, test } from "vitest";
import type { Box } from "./shapes.ts";
import { layStack, stackWidth } from "./stacked.ts";

test.each([
  [360, 313],
  [479, 417],
  [480, 427],
  [640, 570],
])(
  "in %i pixels a box of the stack is %i wide: the gutter takes an eighth of a phone, a ninth elsewhere",
  (width, box) => {
    expect(stackWidth(width)).toBe(box);
  },
);

describe("a stack", () => {
  const boxes: Box[] = [
    { id: "b", stage: "midstream", width: 313, height: 30 },
    { id: "a", stage: "upstream", width: 313, height: 40 },
    { id: "c", stage: "midstream", width: 313, height: 20 },
  ];
  const feeds = (links: readonly string[]) => links.map(([from = "", to = ""]) => ({ from, to }));
  const lay = (links: readonly string[]) => layStack({ boxes, links: feeds(links), width: 360 });

  test("sets stage under stage, each below its heading, and what feeds before what it feeds", () => {
    const { boxes: placed, headings, width, height } = lay(["cb"]);
    expect(placed).toEqual([
      { id: "a", x: 47, y: 26, width: 313, height: 40 },
      { id: "c", x: 47, y: 84 + 26, width: 313, height: 20 },
      { id: "b", x: 47, y: 84 + 26 + 30, width: 313, height: 30 },
    ]);
    // The box, ten pixels, and eight between stages.
    expect(headings).toEqual([
      { stages: ["upstream"], x: 47, y: 0, width: 313 },
      { stages: ["midstream"], x: 47, y: 84, width: 313 },
    ]);
    expect({ width, height }).toEqual({ width: 360, height: 180 });
  });

  test("leads all that feeds one box down one trunk in the gutter", () => {
    const { routes } = lay(["ab", "cb"]);
    expect(routes).toEqual([
      {
        from: "a",
        to: "b",
        points: [
          [47, 54],
          [39, 54],
          [39, 152],
          [47, 152],
        ],
      },
      {
        from: "c",
        to: "b",
        points: [
          [47, 118],
          [39, 118],
          [39, 152],
          [47, 152],
        ],
      },
    ]);
  });

  test("sets trunks that overlap side by side, the longer further out", () => {
    const at = Object.fromEntries(lay(["ab", "ac"]).routes.map(({ to, points }) => [to, points[1]?.[0]]));
    expect(at).toEqual({ b: 39, c: 31 });
  });

  test("draws trunks closer together where there are many, and keeps them in the gutter", () => {
    const many = Array.from({ length: 12 }, (_, n): Box => ({
      id: `m${n}`,
      stage: "midstream",
      width: 313,
      height: 20,
    }));
    const { routes } = layStack({
      boxes: [...boxes, ...many],
      links: many.map(({ id }) => ({ from: "a", to: id })),
      width: 360,
    });
    const xs = routes.map(({ points }) => points[1]?.[0] ?? NaN);
    expect(Math.max(...xs)).toBe(39);
    // Twelve lanes share the 39 pixels between the margins.
    expect(Math.min(...xs)).toBeCloseTo(39 - (11 * 39) / 12);
  });

  test("of nothing is nothing", () => {
    expect(layStack({ boxes: [], links: [], width: 360 })).toEqual({
      boxes: [],
      headings: [],
      routes: [],
      width: 360,
      height: 0,
    });
  });
});
