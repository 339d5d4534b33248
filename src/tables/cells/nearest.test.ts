import { expect, test } from "vitest";
import { nearest, suggest } from "./nearest.ts";

const known = ["150000", "150200", "150300", "funds", "funds-growth", ""];

test.each([
  // Left out, put in, exchanged, swapped.
  ["15020", "150200"],
  ["1502200", "150200"],
  ["150330", "150300"],
  ["fnuds", "funds"],
  ["funds-grwoth", "funds-growth"],
  ["ufnds", "funds"],
  ["fundsgrowht", "funds-growth"],
  // The first among equals.
  ["150100", "150000"],
  // A quarter of the letters may be wrong, one at least, and no more.
  ["fun", undefined],
  ["fund", "funds"],
  ["fxxds", undefined],
  ["funds-xxxwth", "funds-growth"],
  ["funds-xxxxth", undefined],
  ["projects", undefined],
  ["", undefined],
  ["x", undefined],
])("to %j is %j", (word, found) => {
  expect(nearest(word, known)).toBe(found);
});

test.each([
  ["a", "ba", "ba"],
  ["ab", "bx", undefined],
  ["ab", "xa", undefined],
])("to %j of %j alone is %j", (word, known, found) => {
  expect(nearest(word, [known])).toBe(found);
});

test("a nearer word goes before an earlier one, a swap counting as one slip", () => {
  expect(nearest("fnuds", ["fnud", "funds"])).toBe("fnud");
  expect(nearest("size-clas", ["size-glas", "size-class"])).toBe("size-glas");
  expect(nearest("large-members", ["large-numbers", "large-member"])).toBe("large-member");
});

test("is told with its label", () => {
  const labels = new Map([
    ["150200", "150200 甲市"],
    ["150300", "150300 乙市"],
  ]);
  expect(suggest("15020", labels)).toBe(". Did you mean 150200 甲市?");
  expect(suggest("x", labels)).toBe("");
});
