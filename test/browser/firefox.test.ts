import { launch, type Browser, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { useServer } from "./kit.ts";
import { patience } from "./patience.ts";

const { site } = inject("folders");
const firefox = inject("firefox");
const chart = "wuhai-size-tiers";

const pages: Record<string, string> = {};
const server = useServer(site);
const host = useServer("/nowhere", { pages });

/** What stands before it in the text is another host, and so another site, than that of the newspaper. */
const charts = () => server.origin.replace("127.0.0.1", "localhost");

describe.skipIf(firefox === "")("in Firefox", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch({
      browser: "firefox",
      protocol: "webDriverBiDi",
      executablePath: firefox,
      timeout: patience,
      // It calls nobody.
      extraPrefsFirefox: { "app.update.enabled": false, "network.captive-portal-service.enabled": false },
    });
  });
  afterAll(() => browser.close());
  afterEach(() => page.close());

  async function open(address: string, { width = 640 } = {}): Promise<Page> {
    page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.setViewport({ width, height: 900 });
    await page.goto(address);
    return page;
  }

  async function openHost(body: string, options?: { width: number }): Promise<Page> {
    pages["/"] =
      `<!doctype html><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0">${body}<script src="${charts()}/embed.js"></script>`;
    return open(host.origin, options);
  }

  /** How high the frames of a newspaper are, in it and by what they hold. */
  async function heights(): Promise<{ shown: number; needed: number }[]> {
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("iframe, counting-investment")].map((node) => node.getBoundingClientRect().height),
    );
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const needed = await Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)).catch(() => 0),
      ),
    );
    return needed.map((height, index) => ({ shown: shown[index] ?? 0, needed: height }));
  }
  const settle = () =>
    expect
      .poll(async () => (await heights()).map(({ shown, needed }) => needed > 100 && Math.abs(shown - needed) <= 2))
      .toEqual([true]);

  test.each([
    [
      "a frame",
      () =>
        `<iframe src="${charts()}/embed/${chart}/" width="100%" height="300" style="border:0;display:block"></iframe>`,
    ],
    ["an element", () => `<counting-investment chart="${chart}"></counting-investment>`],
  ])("%s in another site is as high as its chart, whatever the width", async (_, body) => {
    await openHost(body());
    await settle();
    for (const width of [375, 900]) {
      await page.setViewport({ width, height: 900 });
      await settle();
    }
  });

  test("an element of a wrong chart is one line", async () => {
    await openHost(`<counting-investment chart="no-such-chart"><a href="#">Title</a></counting-investment>`);
    const shown = () =>
      page.evaluate(() => {
        const element = document.querySelector<HTMLElement>("counting-investment");
        return [element?.shadowRoot?.querySelector("iframe") === null, element?.innerText];
      });
    await expect.poll(shown).toEqual([true, "Title"]);
  });

  test("an element in closed details has its height before they are opened", async () => {
    await openHost(
      `<details><summary>x</summary><counting-investment chart="${chart}"></counting-investment></details>`,
    );
    const told = () =>
      page.evaluate(
        () => document.querySelector("counting-investment")?.shadowRoot?.querySelector("iframe")?.style.height,
      );
    await expect.poll(told).not.toBe("480px");
    await page.click("summary");
    await settle();
  });

  test("arrow keys and pointer tell the same of a mark", async () => {
    await open(`${server.origin}/charts/${chart}/`, { width: 1000 });
    const told = () => page.evaluate(() => document.querySelector<HTMLElement>(".tip")?.innerText);
    const marks = await page.$$("svg.chart [tabindex]");
    const seen = await Promise.all(marks.map((mark) => mark.isVisible()));
    const [first, second] = marks.filter((_, index) => seen[index]);
    await first?.evaluate((mark) => (mark as SVGElement).focus());
    await expect.poll(told).toContain("\n");
    const words = await told();
    await page.keyboard.press("ArrowRight");
    await expect.poll(told).not.toBe(words);
    await page.keyboard.press("Escape");
    await expect.poll(told).toBe("");
    await second?.hover();
    await expect.poll(told).not.toBe("");
    const pointed = await told();
    // The mark that lies there may be another.
    const mark = await page.$("svg.chart .on");
    await page.keyboard.press("Escape");
    await expect.poll(told).toBe("");
    await mark?.evaluate((element) => (element as SVGElement).focus());
    await expect.poll(told).toBe(pointed);
  });

  test.each([
    ["", "氢能", "/chains/hydrogen/"],
    ["en/", "hydrogen", "/en/chains/hydrogen/"],
  ])("/%ssearch/ finds what is typed", async (lang, query, path) => {
    await open(`${server.origin}/${lang}search/`);
    await page.type("input[type=search]", query);
    const found = () =>
      page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>(".results li a")].map((a) => a.pathname));
    await expect.poll(found).toContain(path);
  });

  test("two figures that are looked for are compared, the address holds them, and back leads to the first", async () => {
    await open(`${server.origin}/compare/`);
    const choose = async (query: string, id: string) => {
      await page.locator("#compare [name=q]").fill(query);
      await page.locator(`#found [value="${id}"]`).click();
    };
    const asked = () => page.evaluate(() => document.querySelector<HTMLElement>(".asked")?.innerText);
    const query = () => page.evaluate(() => location.search);
    const [baotou, wuhai] = ["baotou-2022-feature-019", "wuhai-2022-review-002"] as const;
    await choose("包头 577.22", baotou);
    await expect.poll(asked).toBe("再选一个数");
    await choose("乌海 国内到位资金 167.74", wuhai);
    await expect.poll(asked).toContain("不能比大小：数的不是同一样东西");
    expect(await query()).toBe(`?f=${baotou},${wuhai}`);
    await page.waitForSelector(".result .why li");
    await page.goBack();
    await expect.poll(asked).toBe("再选一个数");
    expect(await query()).toBe(`?f=${baotou}`);
  });

  test("rows of the table are narrowed, chosen and drawn, and the address holds both", async () => {
    await open(`${server.origin}/explore/`, { width: 1000 });
    const shown = () => page.evaluate(() => document.querySelector<HTMLElement>("#explore .shown")?.innerText);
    await expect.poll(shown).toMatch(/\d/);
    const whole = await shown();
    await page.locator("[data-facet=place] summary").click();
    await page.locator("[data-facet=place] input[value='150300']").click();
    await expect.poll(shown).not.toBe(whole);
    await page.keyboard.press("Escape");
    await page.locator(".explore-rows tbody tr:first-child input").click();
    await page.waitForSelector("#drawing .drawing svg");
    const search = new URLSearchParams(await page.evaluate(() => location.search));
    const first = await page.$eval(".explore-rows tbody input", (box) => box.value);
    expect([search.get("place"), search.get("rows")]).toEqual(["150300", first]);
  });

  test("the map shows another measure in place, with its address", async () => {
    await open(`${server.origin}/map/`);
    const state = () =>
      page.evaluate(() => ({
        kept: "kept" in window,
        path: location.pathname,
        chosen: document.querySelector<HTMLAnchorElement>("[data-switch] a[aria-current]")?.pathname,
      }));
    await page.evaluate(() => Object.assign(window, { kept: true }));
    const { path: before } = await state();
    await page.click("[data-switch] a:not([aria-current])");
    await expect.poll(async () => (await state()).path).not.toBe(before);
    const { kept, path, chosen } = await state();
    expect({ kept, chosen }).toEqual({ kept: true, chosen: path });
  });
});
