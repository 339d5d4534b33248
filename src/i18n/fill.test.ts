import { expect, test } from "vitest";
import { fill } from "./fill.ts";

test.each<[string, Record<string, string | number>, string]>([
  ["{n} of {all}", { n: 1, all: 12 }, "1 of 12"],
  ["{n}，{n}", { n: 0 }, "0，0"],
  ["{a}{b}", { a: "{b}", b: "" }, "{b}"],
  ["{n} and {other}", { n: "$&" }, "$& and {other}"],
  ["{ n } {}", { n: 1 }, "{ n } {}"],
  ["{n} {n:city|cities}", { n: 1 }, "1 city"],
  ["{n} {n:city|cities}", { n: "2" }, "2 cities"],
  ["{n:city|cities}", {}, "{n:city|cities}"],
  ["no gap", { n: 1 }, "no gap"],
])("%j with %j is %j", (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});
