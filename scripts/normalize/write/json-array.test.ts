import { expect, test } from "vitest";
import { formatJsonArray } from "./json-array.ts";

test("a JSON array has one object a line and a final line end", () => {
  expect(formatJsonArray([])).toBe("[]\n");
  expect(formatJsonArray([{ a: 1 }])).toBe('[\n{"a":1}\n]\n');
  expect(formatJsonArray([{ a: 1 }, { a: "二" }])).toBe('[\n{"a":1},\n{"a":"二"}\n]\n');
});
