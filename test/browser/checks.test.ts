import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { serve, type Served } from "./serve.ts";

const { site } = inject("folders");

let browser: Browser;
let server: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve(site)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const shown = () => page.locator("#checks li[data-verdict]:visible");

test("checks are filtered by verdict, report and kind, and the choice stands in the address", async () => {
  await page.goto(`${server.origin}/checks/`);
  const all = await shown().count();
  await page.locator("select[name=verdict]").selectOption("inferred");
  const some = await shown().count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.locator(".filter output").textContent()).toBe(`显示${some}条`);
  expect(new URL(page.url()).search).toBe("?verdict=inferred");
  await page.locator("select[name=report]").selectOption("wuhai-2023-measures");
  expect(await shown().count()).toBe(0);
  expect(await page.locator("#checks > section:visible").count()).toBe(0);
  await page.locator("select[name=verdict]").selectOption("");
  await page.locator("select[name=kind]").selectOption("sum");
  expect(await shown().evaluateAll((items) => items.map(({ id }) => id))).toEqual(["wuhai-key-projects"]);
  expect(new URL(page.url()).search).toBe("?report=wuhai-2023-measures&kind=sum");
});

test("an address with a choice opens as chosen, and one with nonsense shows everything", async () => {
  await page.goto(`${server.origin}/en/checks/?kind=count-of-list&verdict=consistent`);
  const kinds = await shown().evaluateAll((items) => items.map((item) => item.dataset.kind));
  expect(kinds.length).toBeGreaterThan(3);
  expect(new Set(kinds)).toEqual(new Set(["count-of-list"]));
  await page.goto(`${server.origin}/en/checks/?kind=nonsense`);
  expect(await shown().count()).toBe(await page.locator("#checks li[data-verdict]").count());
});

test("without a script every check is there and nothing that would not work", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const quiet = await plain.newPage();
  await quiet.goto(`${server.origin}/checks/`);
  expect(await quiet.locator("#checks li[data-verdict]:visible").count()).toBeGreaterThanOrEqual(60);
  expect(await quiet.locator(".filter").isVisible()).toBe(false);
  await plain.close();
});
