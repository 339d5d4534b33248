import { afterEach, expect, test, vi } from "vitest";
import { explorePage } from "../../../../test/lib/explore-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a drawing has the three widths of the site's charts, its key, its caveats and its sources", async () => {
  const { all, one, text } = await explorePage("?rows=baotou-2022-feature-007,baotou-2022-feature-019");
  await expect.poll(() => all(".drawing > div").map(({ className }) => className)).toEqual(["w360", "w640", "w960"]);
  expect(one(".w360 svg").getAttribute("aria-label")).toMatch(/^柱形/);
  expect(all(".w360 [role=img]")).toHaveLength(2);
  expect(text(".remarks")).toContain("不够清楚");
  expect(text(".drawn-from")).toMatch(/第\d+、\d+行/);
  expect(one(".key").hidden).toBe(true);
});

test("what is cited or wanted is told in the key", async () => {
  const { all } = await explorePage("?status=target&coverage=cited");
  all("tbody input")[0]?.click();
  await expect.poll(() => all(".key li").map(({ className }) => className)).toEqual(["outline", "cited"]);
});
