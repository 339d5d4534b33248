import { afterEach, expect, test, vi } from "vitest";
import { comparePage } from "../../../../test/lib/compare-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("of one figure it is told what it may stand beside, and a link compares that in place", async () => {
  const { click, one, text, query, focused } = await comparePage("?f=wuhai-2022-review-002");
  expect(text(".result .values")).toContain("167.74亿元");
  expect(one(".result .ready a").getAttribute("href")).toMatch(/^\?f=.+,wuhai-2022-review-002$/);
  click(".result .ready a");
  expect(query()).toMatch(/^\?f=.+,wuhai-2022-review-002$/);
  expect(focused().textContent).toContain("能比吗");
});

test("what may share a scale is drawn, what may not is named beside it", async () => {
  const { all, text } = await comparePage("?f=wuhai-2022-review-002,wuhai-2022-review-007,baotou-2022-feature-019");
  await expect.poll(() => all(".drawn svg")).toHaveLength(3);
  expect(text(".drawn")).toContain("不画成长短的：包头577.22亿元。");
});

test("nothing chosen shows nothing", async () => {
  const { text } = await comparePage();
  expect([text(".asked"), text(".result")]).toEqual(["", ""]);
});
