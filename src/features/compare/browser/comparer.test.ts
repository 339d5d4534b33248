import { afterEach, expect, test, vi } from "vitest";
import { comparePage } from "../../../../test/lib/compare-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const [baotou, wuhai] = ["baotou-2022-feature-019", "wuhai-2022-review-002"] as const;

test("may Baotou’s 577.22 stand beside Wuhai’s 167.74? The answer says no, and why", async () => {
  const { text, one } = await comparePage(`?f=${baotou},${wuhai}`);
  expect(text(".asked h2")).toBe("包头577.22亿元、乌海167.74亿元，能比吗？");
  expect(text(".asked .answer")).toContain("不能比大小：数的不是同一样东西（区外到位资金；国内到位资金）。");
  expect(one(".result .why").textContent).toContain("时段长短不同");
  await expect.poll(() => text(".announced")).toContain("不能比大小");
});

test("what is chosen stands in the address, and back and forward go through it", async () => {
  const { find, click, query, text, window } = await comparePage();
  find("包头577.22");
  click(`#found [value="${baotou}"]`);
  find("乌海 167.74");
  click(`#found [value="${wuhai}"]`);
  expect(query()).toBe(`?f=${baotou},${wuhai}`);
  window.history.replaceState(null, "", `?f=${baotou}`);
  window.dispatchEvent(new window.Event("popstate"));
  expect(text(".asked h2")).toBe("再选一个数");
});

test("every value that can be found can be told with its sources, computed ones among them", async () => {
  const { window, text, find } = await comparePage();
  const ids = ["乌海", "包头", "推算", "÷"].flatMap(find);
  for (const id of ids) {
    window.history.replaceState(null, "", `?f=${encodeURIComponent(id)}`);
    window.dispatchEvent(new window.Event("popstate"));
    expect(text(".result .values")).not.toBe("");
  }
  expect(ids.some((id) => id.startsWith("derived:"))).toBe(true);
});

test("what the data have not is left out", async () => {
  const { text, all } = await comparePage(`?f=nothing,${wuhai}`);
  expect(text(".asked h2")).toBe("再选一个数");
  expect(all(".picked button")).toHaveLength(1);
});
