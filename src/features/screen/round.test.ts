import { expect, test } from "vitest";
import { roundCss, secondsOf, stepFrom, usualSeconds } from "./round.ts";

test.each([
  ["", usualSeconds],
  ["?seconds=20", 20],
  ["?seconds=2", 5],
  ["?seconds=5", 5],
  ["?seconds=6", 6],
  ["?seconds=120", 120],
  ["?seconds=9999", 120],
  ["?seconds=soon", usualSeconds],
  ["?seconds=", usualSeconds],
  ["?seconds=-3", usualSeconds],
  ["?seconds=0", usualSeconds],
  ["?seconds=Infinity", usualSeconds],
  ["?theme=dark&seconds=7.5", 7.5],
])("an address with %s turns every %d seconds", (search, seconds) => {
  expect(secondsOf(search)).toBe(seconds);
});

test.each([
  [0, 1, 1],
  [1, -1, 0],
  [2, 1, 0],
  [0, -1, 2],
  [1, 4, 2],
  [1, -5, 2],
])("of three slides, %i and a step of %i lead to %i", (index, by, to) => {
  expect(stepFrom(index, { by, count: 3 })).toBe(to);
});

test("a slide stands for twelve seconds where nothing else is asked", () => {
  expect(usualSeconds).toBe(12);
});

test.each([
  [20, "5%"],
  [3, "33.3333%"],
])("the round of %i slides gives each its share %s, for as long as the script does", (count, share) => {
  const css = roundCss(count);
  expect(css).toContain(`--beat:12s;--round:${12 * count}s`);
  expect(css).toContain(`@keyframes turn{0%{visibility:visible}${share},to{visibility:hidden}}`);
  expect(css).toMatch(
    new RegExp(`@keyframes mark\\{0%\\{background-size:[^}]+\\}${share},to\\{background-size:[^}]+\\}\\}$`),
  );
});
