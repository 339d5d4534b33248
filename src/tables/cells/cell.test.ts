import { expect, test } from "vitest";
import { z } from "zod";
import { cell, orNone } from "./cell.ts";
import { readWhole } from "./number.ts";

const shape = z.object({
  count: cell((text) => {
    if (text === "x") throw new Error("invalid count: x");
    if (text === "fault") throw new TypeError("a fault of the code");
    return Number(text);
  }),
});

test("a cell is what its parser makes of the text", () => {
  expect(shape.parse({ count: "12" })).toEqual({ count: 12 });
});

test("what the parser throws is the cell's fault", () => {
  expect(shape.safeParse({ count: "x" }).error?.issues).toEqual([
    expect.objectContaining({ code: "custom", path: ["count"], message: "invalid count: x" }),
  ]);
});

test("an error of the code is no fault of the data, and is not swallowed", () => {
  expect(() => shape.safeParse({ count: "fault" })).toThrow(TypeError);
  const odd = cell(() => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what must not be taken for a fault of the cell
    throw "a text";
  });
  expect(() => odd.safeParse("x")).toThrow("a text");
});

test("an empty cell is none; any other is read, or refused, as without", () => {
  const read = orNone(readWhole);
  expect([read(""), read("3")]).toEqual([undefined, 3]);
  expect(() => read("0")).toThrow("invalid count: 0. Write a whole number from 1 up");
});
