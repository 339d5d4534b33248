import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, inject, test } from "vitest";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";
import { filesOf } from "./pages.ts";

const { site } = inject("folders");
const chains = filesOf(site).flatMap((file) => /^chains\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
const map = "svg.chain-map:visible";

const server = useServer(site);
const tabs = useBrowser({ viewport: { width: 1280, height: 900 } });

test("there are twelve chains", () => {
  expect(chains).toHaveLength(12);
});

test.each(chains)("every node and firm of %s is reached by the Tab key in reading order, and told", async (chain) => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/chains/${chain}/region/prospect/`);
  const wanted = await page.locator(`${map} a`).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(wanted.length).toBeGreaterThan(15);
  const told: string[] = [];
  const reached: (string | null)[] = [];
  await page.locator(`${map} a`).first().focus();
  while (reached.length < wanted.length) {
    const { href, name, tip } = await page.evaluate(() => ({
      href: document.activeElement?.getAttribute("href") ?? "",
      name: document.activeElement?.getAttribute("aria-label") ?? "",
      tip: document.querySelector(".tip")?.textContent ?? "",
    }));
    reached.push(href);
    told.push(name);
    // The same words, as lines and as a sentence.
    if (reached.length > 1) expect(tip.replace(/[\n：；]/g, "")).toBe(name.replace(/[：；]/g, ""));
    await page.keyboard.press("Tab");
  }
  expect(reached).toEqual(wanted);
  // A firm tells its report and line.
  const firms = told.filter((_, index) => /-v\d+$/.test(wanted[index] ?? ""));
  expect(firms.every((text) => /《.+》第\d+行$/.test(text))).toBe(true);
});

test("a label leads to its evidence on the page", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/chains/photovoltaics/`);
  const firm = page.locator(`${map} a[href*="-v"]`).first();
  const target = (await firm.getAttribute("href")) ?? "";
  await firm.click();
  await page.waitForURL(({ hash }) => hash === target);
  expect(await page.locator(target).isVisible()).toBe(true);
  expect(await page.locator(`${target} a`).first().getAttribute("href")).toMatch(/^\/reports\//);
});

test("views and places switch in place with script: address, map, headline and language link follow, and back works", async () => {
  const page = await tabs.fresh();
  await page.goto(`${server.origin}/chains/photovoltaics/`);
  await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
  const before = await page.locator("h1").innerText();
  await page.locator("[data-switch] a", { hasText: "远景图" }).click();
  await page.waitForURL("**/chains/photovoltaics/region/prospect/");
  await page.waitForFunction((words) => document.querySelector("h1")?.textContent.trim() !== words, before);
  expect(await page.locator("[data-switch] a[aria-current]").allInnerTexts()).toEqual([
    "全区",
    expect.stringContaining("远景图"),
  ]);
  expect(await page.locator("li.language a").getAttribute("href")).toBe("/en/chains/photovoltaics/region/prospect/");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("远景图");
  await page.locator(`${map} a`).first().hover();
  expect(await page.locator(".tip").innerText()).not.toBe("");
  await page.locator("[data-switch] a", { hasText: "包头" }).first().click();
  await page.waitForURL("**/chains/photovoltaics/baotou/prospect/");
  await page.goBack();
  await page.goBack();
  await page.waitForFunction((words) => document.querySelector("h1")?.textContent.trim() === words, before);
  expect((await addressOf(page)).pathname).toBe("/chains/photovoltaics/");
  expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
});

test("views and places switch without script by their addresses", async () => {
  const still = await tabs.fresh({ javaScriptEnabled: false, viewport: { width: 375, height: 800 } });
  await still.goto(`${server.origin}/en/chains/rare-earths/`);
  await still.locator("[data-switch] a", { hasText: "Baotou" }).first().click();
  // Loaded, for only its styles choose one drawing of three.
  await still.waitForURL("**/en/chains/rare-earths/baotou/panorama/", { waitUntil: "load" });
  expect(await still.locator(map).count()).toBe(1);
  await still.locator("[data-switch] a", { hasText: "side by side" }).click();
  await still.waitForURL("**/en/chains/rare-earths/compare/", { waitUntil: "load" });
  expect(await still.locator("table tbody tr").count()).toBeGreaterThan(15);
});

test("an embedded map opens its evidence on this site, in a window of its own", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/embed/chain-photovoltaics/`);
  expect(await page.locator(`${map} a`).first().getAttribute("href")).toMatch(
    /^https:\/\/counting-investment\.example\/chains\/photovoltaics\/#/,
  );
  expect(await page.locator("base").getAttribute("target")).toBe("_blank");
});

test("every chain has its files in every place, and each parses", () => {
  const files = filesOf(site).filter((file) => /^chains\/.+\.csv$/.test(file));
  expect(files).toHaveLength(12 * 3 * 9 * 2);
  for (const file of files.filter((name) => !name.endsWith(".excel.csv"))) {
    const text = readFileSync(`${site}/${file}`, "utf8");
    const { data: rows, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      delimiter: ",",
      skipEmptyLines: true,
    });
    expect(errors, file).toEqual([]);
    for (const { chain } of rows) expect(file).toContain(`chains/${chain}/`);
    expect(readFileSync(`${site}/${file.replace(".csv", ".excel.csv")}`, "utf8")).toContain("\uFEFF");
  }
});
