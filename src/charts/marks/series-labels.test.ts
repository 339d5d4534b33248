import { expect, test } from "vitest";
import fc from "fast-check";
import { placeLabels, type Box, type Labelled } from "./series-labels.ts";

const bar = (x1: number, x2: number, y2: number): Box => ({ x1, x2, y1: 0, y2 });
const meet = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
const size = { width: 60, height: 20 };

test("words stand on the middle of their bar where there is room", () => {
  expect(placeLabels([{ bar: bar(100, 160, 50), ...size }], { width: 300 })).toEqual([
    { x1: 100, x2: 160, y1: 53, y2: 73 },
  ]);
});

test("words keep within the drawing", () => {
  expect(placeLabels([{ bar: bar(0, 20, 50), ...size }], { width: 300 })[0]).toMatchObject({ x1: 0, x2: 60 });
});

test("words of a bar within a longer and higher one stand over their own time, and a line leads down to it", () => {
  const [, inner] = placeLabels(
    [
      { bar: bar(100, 200, 80), ...size },
      { bar: bar(100, 150, 40), ...size },
    ],
    { width: 300 },
  );
  expect(inner).toEqual({ x1: 95, x2: 155, y1: 106, y2: 126, leader: { x1: 103, x2: 103, y1: 40, y2: 105 } });
});

test("words that would meet others stand higher, and a line leads down from them", () => {
  const narrow = [0, 22, 44].map((x) => ({ bar: bar(x, x + 20, 50), ...size }));
  const higher = placeLabels(narrow, { width: 66 }).filter(({ y1 }) => y1 > 53);
  expect(higher).toHaveLength(2);
  for (const { leader, y1 } of higher) expect(leader).toMatchObject({ y1: 50, y2: y1 - 1 });
});

test("where it can be helped no line strikes out words, nor stands words over another year", () => {
  const told = (x1: number, x2: number, y2: number) => ({ bar: bar(x1, x2, y2), width: 100, height: 38 });
  const labelled = [told(144, 215, 24), told(216, 262, 69), told(216, 256, 51), told(288, 359, 88), told(288, 335, 83)];
  const placed = placeLabels(labelled, { width: 360 });
  for (const [index, { leader }] of placed.entries()) {
    if (!leader) continue;
    expect([leader.x1, leader.x1 >= (labelled[index]?.bar.x1 ?? Infinity)]).toEqual([leader.x2, true]);
    expect(
      placed.some(
        (words) => words.y2 < leader.y2 && words.x1 < leader.x1 && leader.x1 < words.x2 && words.y1 > leader.y1,
      ),
    ).toBe(false);
  }
});

test("words never cover a bar or one another", () => {
  const one = fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    w: fc.integer({ min: 5, max: 60 }),
    h: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 7 }), (sample) => {
      const labelled: Labelled[] = sample.map(({ x, w, h }) => ({ bar: bar(x, x + w, h), ...size }));
      const placed = placeLabels(labelled, { width: 360 });
      for (const [index, words] of placed.entries()) {
        expect(placed.slice(0, index).some((other) => meet(words, other))).toBe(false);
        expect(labelled.some((other) => meet(words, other.bar))).toBe(false);
        expect([words.x1 >= 0, words.x2 <= 360]).toEqual([true, true]);
      }
    }),
  );
});
