import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

const draw = (seed: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: 2000 }, () => random.between(1, 10));
};

test("a seed chooses the same again, another one something else", () => {
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test("every choice comes about as often as any other", () => {
  const counts = [...Map.groupBy(draw(1), (drawn) => drawn).values()].map((same) => same.length);
  expect(counts).toHaveLength(10);
  expect(Math.min(...counts)).toBeGreaterThan(150);
  expect(Math.max(...counts)).toBeLessThan(250);
});

test("from nothing nothing is picked", () => {
  expect(() => createRandom(1).pick([])).toThrow("nothing to pick from");
});
