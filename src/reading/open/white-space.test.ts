import { expect, test } from "vitest";
import { space } from "./white-space.ts";

test.each([
  ["1 \t\n\u00a0\u30002", "1-2"],
  ["1\ufeff2", "1\ufeff2"],
  ["1 \ufeff 2", "1-\ufeff-2"],
])("of %j the spaces become a dash: %j", (text, expected) => {
  expect(text.replace(space, "-")).toBe(expected);
});
