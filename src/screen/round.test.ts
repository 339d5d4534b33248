import { expect, test } from "vitest";
import { roundCss, secondsOf, stepFrom, usualSeconds } from "./round.ts";

test.each([
  ["", usualSeconds],
  ["?seconds=20", 20],
  ["?seconds=2", 5],
  ["?seconds=9999", 120],
  ["?seconds=soon", usualSeconds],
  ["?seconds=", usualSeconds],
  ["?seconds=-3", usualSeconds],
  ["?seconds=Infinity", usualSeconds],
  ["?theme=dark&seconds=7.5", 7.5],
])("an address with %s turns every %d seconds", (search, seconds) => {
  expect(secondsOf(search)).toBe(seconds);
});

test.each([
  [0, 1, 1],
  [2, 1, 0],
  [0, -1, 2],
])("of three slides, %i and a step of %i lead to %i", (index, by, to) => {
  expect(stepFrom(index, { by, count: 3 })).toBe(to);
});

test("the style sheet's round gives each slide its share, for as long as the script's", () => {
  const css = roundCss(20);
  expect(css).toContain(`--beat:${usualSeconds}s;--round:${20 * usualSeconds}s`);
  expect(css).toContain("@keyframes turn{0%{visibility:visible}5%,to{visibility:hidden}}");
});
