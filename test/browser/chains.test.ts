import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, inject, test } from "vitest";
import { budgets } from "../../src/model/budgets.ts";
import { addressOf } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";
import { filesOf } from "./pages.ts";

const { site } = inject("folders");
const chains = filesOf(site).flatMap((file) => /^chains\/(?!find\/)([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
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
  // A firm tells its report and line, or its cited page, and how many more sources speak of it.
  const firms = told.filter((_, index) => /\/ventures\/|-v\d+$/.test(wanted[index] ?? ""));
  const source = /(\S+（\d{4}年）第\d+行|◇ 引用页面：.+?)(；?另有\d+处说到)?$/;
  expect(firms.filter((text) => !source.test(text))).toEqual([]);
});

test("what a card has no room for leads to its evidence, which unfolds; without a script boxes and labels lead to pages", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/chains/photovoltaics/`);
  const more = page.locator(`${map} a[href^="#"]`).first();
  const target = (await more.getAttribute("href")) ?? "";
  await more.click();
  await page.waitForURL(({ hash }) => hash === target);
  await page.locator(target).waitFor({ state: "visible" });
  const still = await tabs.fresh({ javaScriptEnabled: false });
  for (const [link, path, list] of [
    ["[data-node] a", "**/chains/photovoltaics/*/", "ul.beside > li"],
    ['a[href^="/ventures/"]', "**/ventures/**", "ol.steps > li"],
  ] as const) {
    await still.goto(`${server.origin}/chains/photovoltaics/`);
    await still.locator(`${map} ${link}`).first().click();
    await still.waitForURL(path);
    expect(await still.locator(list).count()).toBeGreaterThan(0);
  }
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

const states = chains.flatMap((chain) =>
  ["region", "wuhai", "baotou"].flatMap((scope) =>
    ["panorama", "prospect", "directions"].map((view) => ({
      chain,
      scope,
      view,
      charted: scope + view === "regionprospect",
    })),
  ),
);
const textOf = (path: string) => readFileSync(`${site}/${path}`, "utf8");
const headlineOf = (html: string) =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

describe.each([
  ["zh", ""],
  ["en", "en/"],
])("in %s every map of every chain, in each place and view,", (_, prefix) => {
  test("is an embed that is named by the headline of its page and weighs no more than a map may", () => {
    expect(states).toHaveLength(12 * 9);
    const faults = states.flatMap(({ chain, scope, view, charted }) => {
      const first = scope === "region" && view === "panorama";
      const page = headlineOf(textOf(`${prefix}chains/${chain}/${first ? "" : `${scope}/${view}/`}index.html`));
      const embeds = [`chain-${chain}/${scope}/${view}`, ...(charted ? [`chain-${chain}`] : [])];
      return embeds.flatMap((name) => {
        const html = textOf(`${prefix}embed/${name}/index.html`);
        const bytes = brotliCompressSync(html).length;
        if (page === "" || headlineOf(html) !== page) return `${name}: ${headlineOf(html)}, not ${page}`;
        return bytes > budgets["chain map embed (brotli)"] ? `${name}: ${bytes} bytes` : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test("is a picture, a drawing, a poster and a file for software, which have its headline", () => {
    const faults = states.flatMap(({ chain, scope, view, charted }) => {
      const name = charted ? `charts/chain-${chain}` : `chains/${chain}/${scope}/${view}`;
      const { title } = JSON.parse(textOf(`${name}.json`)) as { title: Record<string, string> };
      const svg = textOf(`${prefix}${name}.svg`);
      const wanted = title[prefix === "" ? "zh" : "en"] ?? "";
      const pngs = [".png", ".og.png", "-poster.png"].filter(
        (end) => readFileSync(`${site}/${prefix}${name}${end}`).subarray(1, 4).toString() !== "PNG",
      );
      const named = headlineOf(textOf(`${prefix}embed/chain-${chain}/${scope}/${view}/index.html`));
      if (!svg.includes(`<title>${wanted}</title>`) || wanted.replace(/\s+/g, " ") !== named)
        return `${name}: ${wanted}`;
      return pngs.map((end) => name + end);
    });
    expect(faults).toEqual([]);
  });
});

test("what a map is handed on with is that of the map that is shown, also after a switch, and can be copied", async () => {
  const page = await tabs.fresh({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${server.origin}/chains/photovoltaics/`);
  await page.locator("[data-switch] a", { hasText: "包头" }).first().click();
  await page.waitForURL("**/chains/photovoltaics/baotou/panorama/");
  await page.locator("details:has(#hand-on) > summary").click();
  expect(await page.locator(".files a", { hasText: /^\s*SVG\s*$/ }).getAttribute("href")).toBe(
    "/chains/photovoltaics/baotou/panorama.svg",
  );
  await page.locator("button[data-copies=embed-address]").click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe("https://counting-investment.example/chains/photovoltaics/baotou/panorama/");
  await page.locator("details.embed-preview > summary").click();
  const frame = page.frameLocator("details.embed-preview iframe");
  await frame.locator("svg.chain-map").first().waitFor({ state: "attached" });
  expect(await frame.locator("h1").innerText()).toBe(await page.locator("main h1").innerText());
});

test("an embedded map opens its evidence on this site, in a window of its own", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/embed/chain-photovoltaics/`);
  expect(await page.locator(`${map} a`).first().getAttribute("href")).toMatch(
    /^https:\/\/counting-investment\.example\/chains\/photovoltaics\/region\/prospect\/#/,
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
