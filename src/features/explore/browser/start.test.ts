import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the rows take the place of the list that needs no script", async () => {
  const { one, rows } = await explorePage();
  expect([one("#explore").hidden, one("#by-place").hidden]).toEqual([false, true]);
  expect(rows()).toHaveLength(20);
});

test("where the rows do not come, the list stays, and a word says so", async () => {
  const { one, text } = await explorePage("", null);
  expect(text("#by-place")).toContain("没有载入");
  expect([one("#explore").hidden, one("#by-place").hidden]).toEqual([true, false]);
});
