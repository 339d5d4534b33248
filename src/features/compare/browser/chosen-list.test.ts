import { afterEach, expect, test, vi } from "vitest";
import { comparePage } from "../../../../test/lib/compare-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is chosen is listed, and a button takes it away; the next takes the focus, or the field", async () => {
  const { click, text, query, focused, field, one } = await comparePage(
    "?f=wuhai-2022-review-002,wuhai-2022-review-007",
  );
  expect(text(".picked")).toContain("乌海167.74亿元（国内到位资金，2022年1—11月）");
  click(".picked button");
  expect([query(), (focused() as HTMLButtonElement).value]).toEqual([
    "?f=wuhai-2022-review-007",
    "wuhai-2022-review-007",
  ]);
  click(".picked button");
  expect([query(), focused(), one(".picked").hidden]).toEqual(["", field(), true]);
});
