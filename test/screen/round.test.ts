import { describe, expect, test } from "vitest";
import { actionOf, type Press } from "../../src/screen/keys.ts";
import { roundCss, secondsOf, stepFrom, usualSeconds } from "../../src/screen/round.ts";

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

describe("a key", () => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, on: "page" } as const;
  const press = (key: string, over: Partial<Press> = {}) => actionOf({ ...plain, key, ...over });

  test.each([
    [" ", "toggle"],
    ["ArrowLeft", "previous"],
    ["ArrowRight", "next"],
    ["Home", "first"],
    ["End", "last"],
    // A letter would be pressed by whoever dictates.
    ["f", undefined],
    ["Tab", undefined],
    ["x", undefined],
  ])("%j does %s", (key, action) => {
    expect(press(key)).toBe(action);
  });

  test.each(["altKey", "ctrlKey", "metaKey", "shiftKey"] as const)("with %s is the browser's", (modifier) => {
    for (const key of [" ", "ArrowLeft"]) expect(press(key, { [modifier]: true })).toBeUndefined();
  });

  test("in a field is the field's, and the space bar on a button is the button's", () => {
    for (const key of [" ", "ArrowLeft", "Home"]) expect(press(key, { on: "field" })).toBeUndefined();
    expect(press(" ", { on: "control" })).toBeUndefined();
    expect(press("ArrowRight", { on: "control" })).toBe("next");
  });
});
