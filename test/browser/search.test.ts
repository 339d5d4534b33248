import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { ask, forAll } from "./ask.ts";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { moved } = inject("folders");
// Under another base, where a wrong address would show.
const server = useServer(moved, { base: "/x/" });
const tabs = useBrowser();

const results = (page: Page) => page.locator(".results li a");
const said = (page: Page) => page.locator(".found").innerText();

test.each([
  ["", "氢能", "/x/chains/hydrogen/"],
  ["", "乌海", "/x/places/150300/"],
  ["en/", "hydrogen", "/x/en/chains/hydrogen/"],
  ["en/", "乌海", "/x/en/places/150300/"],
  ["", "包头到位资金", "/x/charts/signed-and-arrived/"],
  ["", "10,024.7", "/x/reports/baotou-2022-feature/#baotou-2022-feature-013"],
  ["en/", "１６７．７４亿元", "/x/en/reports/wuhai-2022-review/#wuhai-2022-review-002"],
  ["", "什麼是到位資金", "/x/about/terms/#funds-received"],
  ["en/", "what is paid-in capital?", "/x/en/about/terms/#funds-received"],
])("/%ssearch/ finds %s, tells how many, and leads to pages that are there", async (lang, query, path) => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/x/${lang}search/?q=${encodeURIComponent(query)}`);
  await results(page).first().waitFor();
  const addresses = await results(page).evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
  );
  expect(addresses.slice(0, 5)).toContain(path);
  await expect.poll(() => said(page)).toContain(query);
  expect(await said(page)).toMatch(new RegExp(`\\b${addresses.length}\\b|${addresses.length}条`));
  await forAll(addresses, async (address) => {
    const { status, body } = await ask(server.origin + address);
    expect(status, address).toBe(200);
    const [, anchor] = address.split("#");
    if (anchor) expect(body.toString(), address).toContain(`id="${decodeURIComponent(anchor)}"`);
  });
});

test("what is not there is not found, and the page says so in words", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/x/search/?q=${encodeURIComponent("区块链")}`);
  await expect.poll(() => said(page)).toContain("没有找到“区块链”");
  expect(await results(page).count()).toBe(0);
});

test.each([
  ["", "包头氢能乌海火星", ["包头", "氢能", "乌海"]],
  ["en/", "zebra hydrogen", ["hydrogen"]],
])("of what is not found, /%ssearch/ offers the words of %s that are", async (lang, query, words) => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/x/${lang}search/?q=${encodeURIComponent(query)}`);
  const parts = page.locator(".parts a");
  await parts.first().waitFor();
  expect((await parts.allInnerTexts()).map((part) => part.replace(/ \(\d+\)$/, ""))).toEqual(words);
  await parts.first().click();
  await results(page).first().waitFor();
  expect((await addressOf(page)).searchParams.get("q")).toBe(words[0]);
  expect(await page.locator(".parts").isVisible()).toBe(false);
});

test("typing searches at once and keeps the query in the address; a new page with that address shows the same", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/x/search/`);
  await page.getByRole("searchbox").fill("双良");
  await results(page).first().waitFor();
  const found = await results(page).allInnerTexts();
  expect((await addressOf(page)).searchParams.get("q")).toBe("双良");
  await page.reload();
  await results(page).first().waitFor();
  expect(await results(page).allInnerTexts()).toEqual(found);
  expect(await page.locator(".results mark").first().innerText()).toBe("双良");
});

test("a query loads the files that it needs, once, and no others", async () => {
  const page = await tabs.fresh();
  const asked = () => server.asked.filter((path) => path.startsWith("/x/search/") && path.endsWith(".json"));
  const before = asked().length;
  await page.goto(`${server.origin}/x/search/`);
  await expect.poll(() => asked().length).toBe(before + 1);
  await page.getByRole("searchbox").fill("双良");
  await results(page).first().waitFor();
  const names = asked()
    .slice(before)
    .map((path) => path.replace(/.*\/|-\d+\.json$|\.json$/g, ""));
  expect(names.filter((name) => name === "terms")).toHaveLength(1);
  expect(names.filter((name) => name === "records").length).toBeLessThanOrEqual(await results(page).count());
  await page.getByRole("searchbox").fill("");
  await expect.poll(() => results(page).count()).toBe(0);
  await page.getByRole("searchbox").fill("双良");
  await results(page).first().waitFor();
  expect(asked().slice(before)).toHaveLength(names.length);
});

test("what was typed last is shown, whichever answer comes first", async () => {
  const page = await tabs.fresh();
  let open = () => {};
  const held = new Promise<void>((resolve) => (open = resolve));
  await page.route(/\/terms-\d+\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${server.origin}/x/search/?q=${encodeURIComponent("乌海")}`);
  await page.getByRole("searchbox").fill("区块链");
  open();
  await expect.poll(() => said(page)).toContain("没有找到“区块链”");
  expect(await results(page).count()).toBe(0);
});

test("where a file of the index does not come, the page says so, and the next query tries again", async () => {
  const page = await tabs.fresh();
  await page.route(/\/terms-\d+\.json$/, (route) => route.abort());
  await page.goto(`${server.origin}/x/search/?q=${encodeURIComponent("乌海")}`);
  await expect.poll(() => said(page)).toContain("目录没有取到");
  await page.unroute(/\/terms-\d+\.json$/);
  await page.getByRole("searchbox").fill("乌海 ");
  await results(page).first().waitFor();
});

test("a query that is markup stays text", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/x/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">包头')}`);
  await expect.poll(() => said(page)).not.toBe("");
  expect(await page.title()).not.toBe("1");
  expect(await page.locator(".found img, .results img").count()).toBe(0);
});

test("without script the page still leads to every section", async () => {
  const page = await tabs.shared({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/x/search/`);
  expect(await page.locator("form.search").isVisible()).toBe(false);
  expect(await page.locator(".without a").count()).toBeGreaterThan(8);
});
