import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser({ viewport: { width: 1280, height: 900 } });
const map = "svg.chain-map:visible";
const chain = "/chains/rare-earths/region/prospect/";

const labels = (page: Page) =>
  page
    .locator(`${map} [data-node] a`)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility() && !one.hasAttribute("aria-hidden")).length);
const said = (page: Page) => page.locator("[data-years] output").innerText();

async function faults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe("the years of a map", () => {
  test("a key on the slider changes what is displayed, the words and the address, and the button undoes it", async () => {
    const page = await tabs.fresh();
    await page.goto(server.origin + chain);
    const [whole, words] = [await labels(page), await said(page)];
    await page.getByLabel("年份").focus();
    await page.keyboard.press("Home");
    const first = await page.getByLabel("年份").inputValue();
    expect((await addressOf(page)).search).toBe(`?year=${first}`);
    expect(await labels(page)).toBeLessThan(whole);
    expect(await said(page)).toMatch(new RegExp(`^截至${first}年：`));
    await page.getByRole("button", { name: "全部年份" }).click();
    expect([await labels(page), await said(page), (await addressOf(page)).search]).toEqual([whole, words, ""]);
  });

  test("a year is read from the address, kept when view and place are switched, and again on the way back", async () => {
    const page = await tabs.fresh({ viewport: { width: 375, height: 800 } });
    await page.goto(`${server.origin}${chain}?year=2021`);
    const before = await said(page);
    expect(before).toMatch(/^截至2021年：/);
    await page.locator("[data-switch] a", { hasText: "包头" }).first().click();
    await page.waitForURL("**/rare-earths/baotou/prospect/?year=2021");
    await page.locator("[data-years]:visible").waitFor();
    expect(await said(page)).toMatch(/^截至2021年：/);
    await page.goBack();
    await page.waitForURL(`**${chain}?year=2021`);
    await page.waitForFunction((words) => document.querySelector("output")?.textContent === words, before);
  });

  test("there is no slider without a script, and on paper stands the map of all years", async () => {
    const still = await tabs.fresh({ javaScriptEnabled: false });
    await still.goto(`${server.origin}${chain}?year=2016`);
    expect(await still.locator("[data-years]").isVisible()).toBe(false);
    const whole = await labels(still);
    const page = await tabs.fresh();
    await page.goto(`${server.origin}${chain}?year=2016`);
    expect(await labels(page)).toBeLessThan(whole);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await labels(page)).toBe(whole);
  });
});

describe.each([
  ["/chains/photovoltaics/", 1280, "light"],
  ["/en/chains/photovoltaics/", 375, "dark"],
] as const)("the card of a label on %s at %i px in the %s theme", (path, width, colorScheme) => {
  test("opens and closes by keyboard, is sound, and gives the focus back", async () => {
    const page = await tabs.fresh({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(server.origin + path);
    const dialog = page.locator("dialog[open]");
    for (const [label, part] of [
      ['a[href*="/ventures/"]', "ol.steps > li"],
      ["[data-node] a", "ul.beside > li"],
    ] as const) {
      const link = page.locator(`${map} ${label}`).first();
      await link.focus();
      await page.keyboard.press("Enter");
      await dialog.waitFor();
      expect(await dialog.locator("h2").first().innerText()).not.toBe("");
      expect(await dialog.locator(part).count()).toBeGreaterThan(0);
      const address = await link.getAttribute("href");
      expect(await dialog.locator(":scope > p a").getAttribute("href")).toBe(`${server.origin}${address}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await dialog.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    expect((await addressOf(page)).pathname).toBe(path);
  });
});

test("a card closes by its button and by a click beside it, and its links lead on", async () => {
  const page = await tabs.fresh();
  await page.goto(`${server.origin}/chains/photovoltaics/`);
  const link = page.locator(`${map} a[href^="/ventures/"]`).first();
  const dialog = page.locator("dialog[open]");
  await link.click();
  await dialog.getByRole("button").click();
  await dialog.waitFor({ state: "detached" });
  await link.click();
  await dialog.waitFor();
  await page.mouse.click(5, 5);
  await dialog.waitFor({ state: "detached" });
  await link.click();
  await dialog.locator(":scope > p a").click();
  await page.waitForURL("**/ventures/*/");
});
