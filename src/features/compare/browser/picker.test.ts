import { afterEach, expect, test, vi } from "vitest";
import { comparePage } from "../../../../test/lib/compare-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const six = ["001", "002", "003", "004", "005", "006"].map((number) => `wuhai-2022-review-${number}`);

test("what is typed is looked for, counted and listed; a word says where there is none", async () => {
  const { find, text, one } = await comparePage();
  expect(text(".count")).toContain("例如");
  expect(find("乌海 167.74")[0]).toBe("wuhai-2022-review-002");
  expect(text(".count")).toMatch(/^找到\d+个/);
  expect(find("没有这个地方")).toEqual([]);
  expect([text(".count"), one("#found").hidden]).toEqual(["没有找到。换一个词试试。", true]);
});

test("pinyin on its way to a word is no query", async () => {
  const { field, all, window } = await comparePage();
  field().value = "乌海";
  field().dispatchEvent(new window.InputEvent("input", { isComposing: true }));
  expect(all("#found button")).toEqual([]);
  field().dispatchEvent(new window.Event("compositionend"));
  expect(all("#found button").length).toBeGreaterThan(0);
});

test("arrows lead through the list, Enter to its first, Escape back", async () => {
  const { find, press, focused, all, window, one } = await comparePage();
  find("乌海");
  one(".pick").dispatchEvent(new window.Event("submit", { cancelable: true }));
  const [first, second] = all<HTMLButtonElement>("#found button");
  expect(focused()).toBe(first);
  press("#found button", "ArrowDown");
  expect(focused()).toBe(second);
  press("#found button", "Escape");
  expect(focused().getAttribute("name")).toBe("q");
  press("[name=q]", "ArrowUp");
  expect(focused().getAttribute("name")).toBe("q");
});

test("who has chosen one looks for another, who has two is led to the answer", async () => {
  const { find, click, focused, field } = await comparePage();
  find("乌海 167.74");
  click("#found button");
  expect([focused(), field().value]).toEqual([field(), ""]);
  find("包头 577.22");
  click("#found button");
  expect(focused().textContent).toContain("能比吗");
});

test("no more than six fit, and what is chosen is not offered again", async () => {
  const { field, text, click, find } = await comparePage(`?f=${six.join()}`);
  expect(field().disabled).toBe(true);
  expect(text(".count")).toContain("最多放6个");
  click(".picked button");
  expect(field().disabled).toBe(false);
  expect(find("乌海 167.74")).not.toContain("wuhai-2022-review-002");
});
