import { expect, test } from "vitest";
import { counted, plural } from "./plural.ts";

test.each([
  [0, "0 months"],
  [1, "1 month"],
  [1.5, "1.5 months"],
  [11, "11 months"],
])("%d of a noun is %s", (count, told) => {
  expect(counted(count, "month")).toBe(told);
});

test("a noun may have a plural of its own", () => {
  expect([1, 2].map((count) => plural(count, { noun: "city", several: "cities" }))).toEqual(["city", "cities"]);
});
