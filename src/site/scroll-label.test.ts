import { expect, test } from "vitest";
import { scrollLabel } from "./scroll-label.ts";

test.each([
  ["zh", "甲：表格，可横向滚动"],
  ["en", "甲: table, scrolls sideways where it is too wide"],
] as const)("in %s a table that scrolls says so", (lang, label) => {
  expect(scrollLabel("甲", lang)).toBe(label);
});
