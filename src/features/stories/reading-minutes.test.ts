import { expect, test } from "vitest";
import { readingMinutes } from "./reading-minutes.ts";

test.each([
  ["字".repeat(1000), "zh", 3],
  ["word ".repeat(460), "en", 2],
  ["短", "zh", 1],
  [`<N figure="a-1" />${"字".repeat(400)}{/* ${"字".repeat(4000)} */}`, "zh", 1],
] as const)("a text is read in minutes, of what is prose", (body, lang, minutes) => {
  expect(readingMinutes(body, lang)).toBe(minutes);
});
