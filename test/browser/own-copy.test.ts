import type { Page } from "playwright-core";
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, inject, test } from "vitest";
import { accountOf } from "../../src/features/own-copy/account.ts";
import { data } from "../../src/model/data.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser();
const [report = data.reports[0]] = data.reports;
if (!report) throw new Error("no report");

/** A made-up text of the prints of a report and nothing else, in order: the reports are not part of the project. */
const prints = accountOf(report, { data, lang: "zh" }).rows.map(({ printed }) => printed);
const made = prints.join("。\n");

async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".own textarea").fill(text);
  await page.locator(".own [type=submit]").click();
}

const marks = (page: Page, kind: string) => page.locator(`.own-text .${kind}`);

describe.each(["", "en/"])("on /%sreports/…/", (lang) => {
  test("every numeral of a reader's copy is marked in place, and nothing but the account is asked for", async () => {
    const page = await tabs.fresh();
    await page.goto(`${server.origin}/${lang}reports/${report.id}/`, { waitUntil: "networkidle" });
    const asked: string[] = [];
    page.on("request", (request) =>
      asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ""}`),
    );
    await paste(page, made);
    await expect.poll(() => page.locator(".own-result").isVisible()).toBe(true);
    const became = (await marks(page, "taken").count()) + (await marks(page, "aside").count());
    expect(became).toBe(prints.length);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(new RegExp(`^GET /${lang}reports/${report.id}/account-[0-9a-f]{10}\\.json $`));
    expect(await page.locator("[data-differs]:visible").count()).toBe(0);
  });

  test("a changed number differs, a missing one is told, and both lead to where they stand", async () => {
    const page = await tabs.fresh();
    await page.goto(`${server.origin}/${lang}reports/${report.id}/`);
    const changed = prints.findIndex((print) => /^\d+\.\d+亿元$/.test(print));
    const copy = prints.toSpliced(changed, 1, "9999.99亿元").slice(0, -1).join("。\n");
    await paste(page, copy);
    const differing = page.locator("[data-differs=differing] a");
    await expect.poll(() => differing.count()).toBe(1);
    expect(await differing.textContent()).toContain(prints[changed]);
    const missing = page.locator("[data-differs=missing] a");
    expect(await missing.textContent()).toContain(prints.at(-1));
    await differing.click();
    await expect.poll(() => page.locator(".own-text .n:target").textContent()).toBe("9999.99亿元");
    await missing.click();
    await expect.poll(() => page.locator(":target").evaluate((row) => row.checkVisibility())).toBe(true);
  });

  test("axe finds nothing on what is shown, in both themes", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await tabs.fresh({ colorScheme });
      await page.goto(`${server.origin}/${lang}reports/${report.id}/`);
      await paste(page, `${made}。另77吨`);
      await expect.poll(() => page.locator(".own-result").isVisible()).toBe(true);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(".own").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    }
  });
});

test("a file in GB18030 is read, chosen kinds stand out, and a mark leads to its figure by the keyboard", async () => {
  const page = await tabs.fresh({ viewport: { width: 375, height: 812 } });
  await page.goto(`${server.origin}/reports/${report.id}/`);
  const { default: iconv } = await import("iconv-lite");
  const file = { name: "a.txt", mimeType: "text/plain", buffer: iconv.encode(made, "gb18030") };
  await page.locator(".own [type=file]").setInputFiles(file);
  await expect.poll(() => page.locator(".own [role=status]").textContent()).toContain(`${prints.length}处数字全部对上`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  await page.locator(".own [value=taken]").check();
  expect(await page.locator(".own-text .aside:not(.dim)").count()).toBe(0);
  await page.locator(".own-text").focus();
  await page.keyboard.press("Tab");
  const first = page.locator(".own-text .n:focus");
  expect(await first.getAttribute("class")).toBe("n taken");
  expect(await page.locator(".own-told").textContent()).toContain(await first.getAttribute("title"));
  const anchor = await first.getAttribute("href");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(anchor);
  expect(await page.locator(":target").evaluate((row) => row.checkVisibility())).toBe(true);
});

test("without a script the page says that this needs one, and the list of numerals is there", async () => {
  const page = await tabs.fresh({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/reports/${report.id}/`);
  expect(await page.locator(".own noscript").textContent()).toContain("脚本");
  expect(await page.locator(".own form").isVisible()).toBe(false);
  expect(await page.locator(".numerals li").count()).toBe(prints.length);
});

test("on paper a held copy stands whole, without what only a screen answers to", async () => {
  const page = await tabs.fresh();
  await page.goto(`${server.origin}/reports/${report.id}/`);
  await paste(page, made);
  await expect.poll(() => page.locator(".own-result").isVisible()).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".own :is(input, button, textarea):visible").count()).toBe(0);
  const { scroll, seen } = await page
    .locator(".own-text")
    .evaluate(({ scrollHeight, clientHeight }) => ({ scroll: scrollHeight, seen: clientHeight }));
  expect(scroll).toBeLessThanOrEqual(seen);
});
