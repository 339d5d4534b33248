import { expect, test } from "vitest";
import { orNone } from "./or-none.ts";
import { readWhole } from "./whole.ts";

test("an empty cell is none; any other is read, or refused, as without", () => {
  const read = orNone(readWhole);
  expect([read(""), read("3")]).toEqual([undefined, 3]);
  expect(() => read("0")).toThrow("invalid count: 0. Write a whole number from 1 up");
});
