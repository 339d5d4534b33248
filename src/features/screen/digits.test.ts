import { expect, test } from "vitest";
import { digitClasses, digitRule } from "./digits.ts";

test.each([
  [0, ["tens-0", "ones-0"], ".tens-0{--tens:0}.ones-0{--ones:0}"],
  [7, ["tens-0", "ones-7"], ".tens-0{--tens:0}.ones-7{--ones:7}"],
  [40, ["tens-4", "ones-0"], ".tens-4{--tens:40}.ones-0{--ones:0}"],
  [123, ["tens-12", "ones-3"], ".tens-12{--tens:120}.ones-3{--ones:3}"],
])("%i is told by the classes of its digits, which the style sheet adds up", (number, classes, css) => {
  expect(digitClasses(number)).toEqual(classes);
  expect(digitClasses(number).map(digitRule).join("")).toBe(css);
});
