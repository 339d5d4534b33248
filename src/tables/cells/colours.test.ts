import { expect, test } from "vitest";
import { readColours } from "./colours.ts";

test("a place may have a colour for each ground, or none", () => {
  expect(readColours("#1c64a8 #74b4ee")).toEqual({ light: "#1c64a8", dark: "#74b4ee" });
  expect(readColours("")).toBeUndefined();
});

test.each(["#1c64a8", "#1c64a8  #74b4ee", "#1C64A8 #74b4ee", "#1c64a8 #74b4ee ", "#1c64a #74b4ee", "blue red", " "])(
  "%j is no pair of colours",
  (text) => {
    expect(() => readColours(text)).toThrow(
      `invalid colours: ${text}. Write those of light and dark ground: #1c64a8 #74b4ee`,
    );
  },
);
