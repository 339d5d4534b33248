import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";
import { countPresses } from "./presses.ts";

const { moved } = inject("folders");
// Under another base, where a wrong address would show.
const server = useServer(moved, { base: "/x/" });
const tabs = useBrowser();
const [baotou, wuhai] = ["baotou-2022-feature-019", "wuhai-2022-review-002"] as const;

async function open(query = "", { lang = "", page }: { lang?: string; page?: Page } = {}): Promise<Page> {
  const tab = page ?? (await tabs.shared());
  await tab.goto(`${server.origin}/x/${lang}compare/${query}`);
  await tab.locator("#compare .pick input").waitFor();
  return tab;
}

const asked = (page: Page) => page.locator(".asked").innerText();

test("on a phone the answer to an address stands on the first screen, with its reason", async () => {
  const page = await tabs.fresh({ viewport: { width: 375, height: 812 } });
  await open(`?f=${baotou},${wuhai}`, { page });
  const answer = page.locator(".asked .answer");
  expect(await answer.innerText()).toContain("不能比大小：数的不是同一样东西（区外到位资金；国内到位资金）。");
  const box = await answer.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(812);
});

test("from the front page on a phone, one tap answers whether Baotou’s 577.22 may stand beside Wuhai’s 167.74", async () => {
  const page = await tabs.fresh({ viewport: { width: 375, height: 812 }, hasTouch: true });
  const presses = await countPresses(page);
  await page.goto(`${server.origin}/x/`);
  await page.getByRole("link", { name: /577\.22.*167\.74/ }).tap();
  const answer = page.locator("main .answer").first();
  await answer.waitFor();
  expect(await answer.innerText()).toContain("不能比大小：数的不是同一样东西（区外到位资金；国内到位资金）。");
  const box = await answer.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThan(812);
  expect(presses()).toBe(1);
});

test("from a figure of a place its link, the field and a figure found are three taps to the answer", async () => {
  const page = await tabs.fresh({ viewport: { width: 375, height: 812 }, hasTouch: true });
  const presses = await countPresses(page);
  await page.goto(`${server.origin}/x/places/150200/`);
  await page.locator(`.keys a[href*="f=${baotou}"]`).tap();
  await page.locator("#compare .pick input").tap();
  await page.keyboard.type("乌海 国内到位资金 167.74");
  await page.locator(`#found [value="${wuhai}"]`).tap();
  await expect.poll(() => asked(page)).toContain("不能比大小");
  expect(presses()).toBe(3);
});

test("the keyboard alone finds two figures and reaches their answer, and back and forward go through it", async () => {
  const page = await open();
  await page.locator(".pick input").focus();
  await page.keyboard.type("包头577.22");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("乌海 国内到位资金 167.74");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => asked(page)).toContain("不能比大小");
  expect((await addressOf(page)).search).toBe(`?f=${baotou},${wuhai}`);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await expect.poll(() => page.locator(".announced").innerText()).toContain("不能比大小");
  await page.goBack();
  await expect.poll(() => asked(page)).toBe("再选一个数");
  await page.goForward();
  await expect.poll(() => asked(page)).toContain("不能比大小");
});

test("what may share a scale is drawn with its conversions, what may not stands apart", async () => {
  const page = await open(`?f=${wuhai},wuhai-2022-review-007,${baotou}`, { lang: "en/" });
  await page.locator(".drawn svg:visible").waitFor();
  expect(await page.locator(".drawn svg:visible [role=img]").count()).toBe(2);
  expect(await page.locator(".drawn").innerText()).toContain("Not drawn as lengths: Baotou’s CNY 57.722 bn");
  expect(await page.locator(".reckoned").innerText()).toContain("83.9%");
  const source = await page.locator(".result .values a").first().getAttribute("href");
  expect(source).toMatch(/^\/x\/en\/reports\//);
});

test("axe finds nothing in a list of figures found, nor in an answer", async () => {
  for (const width of [375, 1024]) {
    const page = await tabs.fresh({ viewport: { width, height: 900 } });
    await open(`?f=${wuhai},wuhai-2022-review-007`, { page });
    await page.locator(".drawn svg:visible").waitFor();
    await page.locator(".pick input").fill("乌海");
    await page.locator("#found button").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test("without a script the ready questions stand, and a word says why", async () => {
  const page = await tabs.fresh({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/x/compare/?f=${wuhai}`);
  expect(await page.locator("#compare").isVisible()).toBe(false);
  expect(await page.locator("noscript").innerText()).toContain("脚本");
  expect(await page.locator(".ready > li").count()).toBeGreaterThan(10);
});
