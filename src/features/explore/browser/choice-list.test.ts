import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("what is chosen is listed, and a button takes each away and all together", async () => {
  const { all, click, query, text } = await explorePage("?place=150200,150300&status=target");
  expect(text(".choices")).toContain("乌海市");
  click(".choices [data-value='150200']");
  expect(query()).toBe("?place=150300&status=target");
  const last = all(".choices button").at(-1);
  expect(last?.textContent).toBe("全部去掉");
  last?.click();
  expect([query(), all(".choices button")]).toEqual(["", []]);
});

test("the next button takes the focus of one that goes, or the field where there is none", async () => {
  const { click, window } = await explorePage("?place=150200,150300");
  click(".choices [data-value='150200']");
  expect((window.document.activeElement as HTMLElement).dataset.value).toBe("150300");
  click(".choices [data-value='150300']");
  expect((window.document.activeElement as HTMLInputElement).name).toBe("q");
});
