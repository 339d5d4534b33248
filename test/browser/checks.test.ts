import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser();

const shown = (page: Page) => page.locator("#checks li[data-verdict]:not([hidden])");

test("checks are filtered by verdict, report and kind, and the choice stands in the address", async () => {
  const page = await tabs.fresh();
  await page.goto(`${server.origin}/checks/`);
  const all = await shown(page).count();
  await page.locator("select[name=verdict]").selectOption("inferred");
  const some = await shown(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  // What was asked for is not left folded.
  expect(await page.locator("#checks li[data-verdict]:visible").count()).toBe(some);
  expect(await page.locator(".filter output").textContent()).toBe(`显示${some}条`);
  expect((await addressOf(page)).search).toBe("?verdict=inferred");
  await page.locator("select[name=report]").selectOption("wuhai-2023-measures");
  expect(await shown(page).count()).toBe(0);
  expect(await page.locator("#checks > details:visible").count()).toBe(0);
  await page.locator("select[name=verdict]").selectOption("");
  await page.locator("select[name=kind]").selectOption("sum");
  expect(await shown(page).evaluateAll((items) => items.map(({ id }) => id))).toEqual(["wuhai-key-projects"]);
  expect((await addressOf(page)).search).toBe("?report=wuhai-2023-measures&kind=sum");
});

test("an address with a choice opens as chosen, and one with nonsense shows everything", async () => {
  const page = await tabs.fresh();
  await page.goto(`${server.origin}/en/checks/?kind=count-of-list&verdict=consistent`);
  const kinds = await shown(page).evaluateAll((items) => items.map((item) => item.dataset.kind));
  expect(kinds.length).toBeGreaterThan(3);
  expect(new Set(kinds)).toEqual(new Set(["count-of-list"]));
  await page.goto(`${server.origin}/en/checks/?kind=nonsense`);
  expect(await shown(page).count()).toBe(await page.locator("#checks li[data-verdict]").count());
});

test("without a script every check is there, unfolded on paper, and nothing that would not work", async () => {
  const page = await tabs.fresh({ javaScriptEnabled: false });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${server.origin}/checks/`);
  expect(await page.locator("#checks li[data-verdict]:visible").count()).toBeGreaterThanOrEqual(60);
  expect(await page.locator(".filter").isVisible()).toBe(false);
});
