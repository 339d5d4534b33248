import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import type { Lang } from "../../model/types.ts";
import { readyPages } from "./comparison.ts";
import { frameHeight } from "./frame-height.ts";

const pages = readyPages(data);
const [page] = pages;
if (!page) throw new Error("no page");
const high = (
  compared = page,
  { column = 640, drawn = 0, lang = "zh" }: { column?: number; drawn?: number; lang?: Lang } = {},
) => frameHeight(compared, { data, lang, column, drawn });

// As a Chromium laid them out; test/browser/ holds others against it.
test.each([
  ["zh", 640, 415],
  ["zh", 343, 707],
  ["en", 640, 532],
  ["en", 343, 867],
] as const)("two figures that are not drawn take in %s, %i pixels wide, hardly more than %i", (lang, column, seen) => {
  expect(high(page, { lang, column })).toBeGreaterThanOrEqual(seen - 4);
  expect(high(page, { lang, column })).toBeLessThan(seen + 30);
});

test("a frame is higher for a drawing and for more figures, which stand side by side where there is room", () => {
  expect(high(page, { drawn: 100 })).toBeGreaterThan(high(page) + 100);
  const three = pages.find(({ values }) => values.length === 3);
  expect(high(three)).toBeGreaterThan(high(page));
  expect(high(page, { column: 343 })).toBeGreaterThan(high(page) * 1.5);
});
