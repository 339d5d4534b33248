import { expect, test } from "vitest";
import { methodHere, methodsHere } from "./method-here.ts";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { methodWords } from "./words.ts";

test.each([
  ["", "none"],
  ["chains/x/", "own"],
  ["map/", "own"],
  ["charts/x/", "shown"],
  ["reports/x/", "shown"],
] as const)("the page %j is of the sort %s", (here, sort) => {
  expect(methodHere({ here })).toBe(sort);
});

test("the methods of the reports are of all three sorts, which are told apart in words", () => {
  expect(new Set(data.methods.map(methodHere))).toEqual(new Set(methodsHere));
  for (const lang of languages)
    for (const words of [methodWords.marks, methodWords.examples])
      expect(new Set(methodsHere.map((sort) => words[sort][lang])).size).toBe(methodsHere.length);
});
