import { afterEach, expect, test, vi } from "vitest";
import { comparePage } from "../../../../test/lib/compare-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the form is there once the figures are", async () => {
  expect((await comparePage()).one("#compare").hidden).toBe(false);
});

test("where they do not come it stays hidden, and a word says so", async () => {
  const { one, text } = await comparePage("", null);
  expect(one("#compare").hidden).toBe(true);
  expect(text("[role=alert]")).toContain("没有载入");
});
