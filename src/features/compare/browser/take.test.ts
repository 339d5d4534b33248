import { afterEach, expect, test, vi } from "vitest";
import { comparePage } from "../../../../test/lib/compare-page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const two = "?f=wuhai-2022-review-002,wuhai-2022-review-007";

test("the link of a comparison is copied, or told where it cannot be; there is none of one figure", async () => {
  const copied: string[] = [];
  const { click, one, text } = await comparePage(two);
  vi.stubGlobal("navigator", { clipboard: { writeText: async (words: string) => void copied.push(words) } });
  click("[data-take=link]");
  await expect.poll(() => text(".take [role=status]")).toBe("已复制。");
  expect(copied[0]).toContain(two);
  vi.stubGlobal("navigator", {});
  click("[data-take=link]");
  await expect.poll(() => text(".take [role=status]")).toContain("没能复制：https://");
  click(".picked button");
  expect(one(".take").hidden).toBe(true);
});

/** The page at an address, with what was copied on it. */
async function copying(query: string) {
  const opened = await comparePage(query);
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (words: string) => void copied.push(words) } });
  const take = async (kind: string, words: string) => {
    opened.click(`[data-take=${kind}]`);
    await expect.poll(() => opened.text(".take [role=status]")).toContain(words);
    return copied.splice(0).join();
  };
  return { ...opened, take };
}

test("the codes of a comparison are copied: a frame as high as its drawing asks for, and a table", async () => {
  const { take, all } = await copying(two);
  const height = (code: string) => Number(/ height="(\d+)"/.exec(code)?.[1]);
  await expect.poll(() => all(".drawn .w640 > svg")).toHaveLength(1);
  const drawn = await take("frame", "已复制。");
  expect(drawn).toContain(`<iframe src="https://example.org/embed/compare/${two}"`);
  for (const place of all(".drawn")) place.replaceChildren();
  expect(height(drawn)).toBeGreaterThan(height(await take("frame", "已复制。")) + 50);
  expect(await take("table", "已复制。")).toContain(`href="https://example.org/compare/${two}"`);
});

const own = "#value=12.5&unit=亿元&place=150200&indicator=funds-domestic&start=&end=&status=actual";

test("a number of the reader's own is left out of the frame and stands in the table, and words say so", async () => {
  const { take } = await copying(`${two}${own}`);
  const frame = await take("frame", "框架里没有你自己的数");
  expect(frame).toContain(`embed/compare/${two}"`);
  expect(frame).not.toContain("12.5");
  expect(await take("table", "表里有你自己的数")).toContain("12.5亿元");
});

test("of one figure beside it there is no frame, and words say so", async () => {
  const { take } = await copying(`?f=wuhai-2022-review-002${own}`);
  expect(await take("frame", "没有复制：框架里不放你自己的数")).toBe("");
});
