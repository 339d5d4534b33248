import { expect, test } from "vitest";
import { rowWith } from "./row-with.ts";

const rows = [
  { chain: "wind", id: "towers", n: 1 },
  { chain: "wind", id: "blades", n: 2 },
  { chain: "solar", id: "towers", n: 3 },
  { chain: "solar", id: "towers", n: 4 },
];

test("a row is found by the cells it is asked for, whichever they are", () => {
  expect(rowWith(rows, { chain: "wind", id: "blades" })).toBe(rows[1]);
  expect(rowWith(rows, { n: 3 })).toBe(rows[2]);
});

test("of several rows it is the first, and of none there is none", () => {
  expect(rowWith(rows, { id: "towers", chain: "solar" })).toBe(rows[2]);
  expect(rowWith(rows, { chain: "wind" })).toBe(rows[0]);
  expect(rowWith(rows, { chain: "wind", id: "cells" })).toBeUndefined();
  expect(rowWith<{ id: string }>([], { id: "towers" })).toBeUndefined();
});

test("the same words in other columns are another row", () => {
  expect(rowWith(rows, { chain: "towers", id: "wind" })).toBeUndefined();
});

test("a table is read once, however often it is asked", () => {
  let read = 0;
  const counted = [
    {
      get id() {
        read += 1;
        return "a";
      },
    },
  ];
  for (const id of ["a", "b", "a"]) rowWith(counted, { id });
  expect(read).toBe(1);
});
