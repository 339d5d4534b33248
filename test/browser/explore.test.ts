import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import type { ExploreJson } from "../../src/features/explore/explore-format.ts";
import { manyRows } from "../lib/many-rows.ts";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";
import { countPresses } from "./presses.ts";

const { moved } = inject("folders");
// Under another base, where a wrong address would show.
const server = useServer(moved, { base: "/x/" });
const tabs = useBrowser();

async function open(query = "", { lang = "", page }: { lang?: string; page?: Page } = {}): Promise<Page> {
  const tab = page ?? (await tabs.shared());
  await tab.goto(`${server.origin}/x/${lang}explore/${query}`);
  await tab.locator(".explore-rows tbody tr").first().waitFor();
  return tab;
}

const shown = (page: Page) => page.locator(".shown").innerText();

/** What a click downloads, as text. */
async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("all funds received of all places are one CSV in three clicks", async () => {
  const page = await tabs.fresh();
  const presses = await countPresses(page);
  await open("", { page });
  await page.locator("[data-facet=indicator] summary").click();
  await page.getByText("到位资金（各种口径）", { exact: true }).click();
  const { name, text } = await download(page, "[data-take=shown][data-kind=csv]");
  expect(presses()).toBe(3);
  expect(name).toMatch(/\.csv$/);
  const lines = text.trimEnd().split("\r\n");
  await expect.poll(() => shown(page)).toContain(`${lines.length - 1}行，`);
  const published = readFileSync(`${moved}/data/figures.csv`, "utf8").trimEnd().split("\r\n");
  expect(lines[0]).toBe(published[0]);
  expect(lines.filter((line) => !published.includes(line))).toEqual([]);
  const { data: rows } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(rows.filter(({ indicator }) => !indicator?.startsWith("funds-"))).toEqual([]);
  expect(new Set(rows.map(({ place }) => place)).size).toBeGreaterThan(3);
});

test("what is chosen stands in the address, and back and forward go through it", async () => {
  const page = await open();
  const whole = await shown(page);
  await page.locator("[data-facet=place] summary").click();
  await page.locator("[data-facet=place] input[value='150300']").check();
  await page.locator("thead [data-sort=value]").click();
  await expect.poll(() => shown(page)).not.toBe(whole);
  const last = await shown(page);
  expect((await addressOf(page)).search).toBe("?place=150300&sort=value");
  await page.goBack();
  await expect.poll(async () => (await addressOf(page)).search).toBe("?place=150300");
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(whole);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => shown(page)).toBe(last);
  await expect.poll(() => page.locator("th[aria-sort=ascending]").count()).toBe(1);
});

test("the keyboard alone opens a menu, ticks a value, closes it, turns a page, and chooses a row", async () => {
  const page = await open();
  await page.locator("[data-facet=status] summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect.poll(async () => (await addressOf(page)).searchParams.has("status")).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.closest("details")?.dataset.facet)).toBe("status");
  await page.goto(`${server.origin}/x/explore/`);
  await page.locator(".explore-rows tbody tr").first().waitFor();
  await page.locator("[data-step='1']").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => shown(page)).toMatch(/第2页/);
  await page.locator(".explore-rows tbody input").first().focus();
  await page.keyboard.press("Space");
  await page.locator("#drawing .drawing svg:visible").waitFor();
  expect(await page.evaluate(() => document.activeElement?.matches(".explore-rows tbody input:checked"))).toBe(true);
});

test("what may not share a scale is told apart in words, what may is drawn, and the drawing says its caveats", async () => {
  const page = await open("?rows=baotou-2022-feature-007,wuhai-2022-review-002");
  await expect.poll(() => page.locator("#drawing [role=status]").innerText()).toContain("只写数");
  expect(await page.locator(".apart").innerText()).toContain("不能");
  await open("?rows=baotou-2022-feature-007,baotou-2022-feature-019", { page });
  await expect.poll(() => page.locator("#drawing [role=status]").innerText()).toContain("柱形");
  expect(await page.locator("#drawing svg:visible rect").count()).toBeGreaterThan(1);
  expect(await page.locator("#drawing .remarks li").count()).toBeGreaterThan(0);
  expect((await download(page, "[data-take=chosen][data-kind=csv]")).text.trimEnd().split("\r\n")).toHaveLength(3);
});

test("Parquet and metadata are taken along, and the code for them loads only when it is asked for", async () => {
  const page = await open("?place=150300", { page: await tabs.fresh() });
  const before = server.asked.filter((path) => path.endsWith(".js")).length;
  const { text } = await download(page, "[data-take=shown][data-kind=parquet]");
  expect(text.startsWith("PAR1")).toBe(true);
  expect(server.asked.filter((path) => path.endsWith(".js")).length).toBeGreaterThan(before);
  const metadata = JSON.parse((await download(page, "[data-take=shown][data-kind=json]")).text) as { homepage: string };
  expect(metadata.homepage).toBe((await addressOf(page)).href);
});

test("5,000 rows are a page of few in the document, and sort", async () => {
  const page = await tabs.fresh();
  await page.route("**/explore/*.json", async (route) => {
    const json = (await (await route.fetch()).json()) as ExploreJson;
    await route.fulfill({ json: manyRows(json, { wanted: 5000 }) });
  });
  await open("", { page });
  expect(await shown(page)).toMatch(/^5\d{3}行/);
  expect(await page.locator(".explore-rows tbody tr").count()).toBe(20);
  await page.locator("thead [data-sort=value]").click();
  await expect.poll(() => page.locator("th[aria-sort=ascending]").count()).toBe(1);
  expect(await page.locator(".explore-rows tbody tr").count()).toBe(20);
});

test("without a script the whole table stands by place, and nothing of another host is asked for", async () => {
  const page = await tabs.fresh({ javaScriptEnabled: false });
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(`${server.origin}/x/en/explore/`);
  const rows = await page.locator("#by-place tbody tr").count();
  expect(rows).toBeGreaterThan(500);
  expect(await page.locator("#explore").isVisible()).toBe(false);
  await page.locator("#by-place summary").first().click();
  const link = await page.locator("#by-place tbody a").first().getAttribute("href");
  expect(link).toMatch(/^\/x\/en\/(?:reports|sources)\//);
  expect([...hosts]).toEqual([server.origin]);
});
