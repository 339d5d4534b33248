import { expect, test } from "vitest";
import { fromAddress, mostFigures, stateOf, toAddress } from "./state.ts";

const own = { value: "12.5", unit: "亿元", place: "150200", indicator: "a", start: "", end: "", status: "actual" };
const read = (address: string) => fromAddress(new URL(address, "https://example.org/compare/"));

test("what is chosen stands in the address, and comes back from it; what is typed stands behind the #", () => {
  const figures = ["a-1", "derived:share:a+b"];
  expect(toAddress({ figures })).toBe("?f=a-1,derived:share:a%2Bb");
  expect(read(toAddress({ figures }))).toEqual({ figures });
  expect(toAddress({ figures: [] })).toBe("");
  expect(toAddress({ figures: ["a"], own })).toMatch(/^\?f=a#value=12\.5&unit=/);
  expect(read(toAddress({ figures: ["a"], own }))).toEqual({ figures: ["a"], own });
});

test("each stands once, and no more than fit", () => {
  expect(read("?f=a,,a, b&x=1").figures).toEqual(["a", "b"]);
  expect(read(`?f=${"abcdefghij".split("").join()}`).figures).toHaveLength(mostFigures);
  expect(read("#top")).toEqual({ figures: [] });
});

test("the reader's own number goes along where it is named", () => {
  const now = { figures: ["a"], own };
  expect([stateOf(["b", "own"], now), stateOf(["b"], now)]).toEqual([
    { figures: ["b"], own },
    { figures: ["b"], own: undefined },
  ]);
});
