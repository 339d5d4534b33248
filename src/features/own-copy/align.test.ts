import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "./align.ts";
import type { Candidate } from "./candidates.ts";

const at = (from: number): Candidate => ({ from, to: from + 1, core: { from, to: from + 1 } });
/** The places that rows take which may stand at some; other numerals begin at `others`. */
function chosen(places: readonly (readonly number[])[], others: readonly number[] = []) {
  const begins = [...new Set([...places.flat(), ...others])];
  const begunBefore = (place: number) => begins.filter((begin) => begin < place).length;
  const candidates = places.map((each) => each.map(at));
  return align(candidates, { length: 40, begunBefore }).map((place) => place?.from);
}

test.each([
  [
    [[1], [2], [3]],
    [1, 2, 3],
  ],
  [
    [[5], [2], [3]],
    [undefined, 2, 3],
  ],
  [
    [[1], [], [3]],
    [1, undefined, 3],
  ],
  [
    [[1, 6], [6]],
    [1, 6],
  ],
  [[], []],
])("of the places %j each row takes %j", (places, expected) => {
  expect(chosen(places)).toEqual(expected);
});

test("of equal prints it takes the one that stands beside its neighbours, and at the ends of the text", () => {
  // In the copy the first of two equal prints is another, or the second.
  expect(chosen([[7], [7]], [3])).toEqual([undefined, 7]);
  expect(chosen([[7], [7]], [12])).toEqual([7, undefined]);
  expect(chosen([[0], [7], [7], [9]], [3])).toEqual([0, undefined, 7, 9]);
  expect(chosen([[0], [3], [3], [9]], [7])).toEqual([0, 3, undefined, 9]);
});

test("as many stand in order as in any choice, tried one by one", () => {
  const places = fc.array(
    fc.uniqueArray(fc.nat(12), { maxLength: 3 }).map((own) => own.sort((a, b) => a - b)),
    { maxLength: 6 },
  );
  const most = (rest: readonly (readonly number[])[], from: number): number => {
    const [first, ...others] = rest;
    if (!first) return 0;
    const taken = first.filter((place) => place >= from).map((place) => 1 + most(others, place + 1));
    return Math.max(most(others, from), ...taken);
  };
  fc.assert(
    fc.property(places, (made) => {
      const found = chosen(made).filter((place) => place !== undefined);
      expect(found).toHaveLength(most(made, 0));
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }),
  );
});
