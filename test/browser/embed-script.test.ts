import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { heights, openHost, settle } from "./kit.ts";
import { serve, type Served } from "./serve.ts";

const { site } = inject("folders");
const chart = "wuhai-size-tiers";

let browser: Browser;
let server: Served;
let host: Served;
const pages: Record<string, string> = {};

beforeAll(async () => {
  const tells = (height: string) =>
    `<!doctype html><title>x</title><script>parent.postMessage({ type: "counting-investment:height", id: "x", height: ${height} }, "*")</script>`;
  browser = await launchChromium();
  server = await serve(site, {
    pages: { "/embed/huge/": tells("99999"), "/embed/tiny/": tells("-5"), "/embed/odd/": tells("'12em'") },
  });
  host = await serve("/nowhere", { pages });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), host.close()]);
});

const element = (attributes = `chart="${chart}"`) =>
  `<counting-investment ${attributes}><a href="#">标题</a></counting-investment>`;
const script = () => `<script src="${server.origin}/embed.js"></script>`;

async function openPage(body: string, { width = 640 } = {}) {
  pages["/"] =
    `<!doctype html><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0">${body}`;
  return openHost(browser, { url: host.origin, width });
}

test("embed.js is 2 KB at most", () => {
  expect(readFileSync(`${site}/embed.js`).length).toBeLessThanOrEqual(2000);
});

test("it leaves nothing behind on the window, and may be loaded twice", async () => {
  const { page, context, errors } = await openPage("");
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await names();
  for (let times = 0; times < 2; times += 1) await page.addScriptTag({ url: `${server.origin}/embed.js` });
  expect(await names()).toEqual(before);
  expect(errors).toEqual([]);
  await context.close();
});

test("elements that stood before the script and such as come later are both drawn", async () => {
  const { page, context } = await openPage(element());
  expect(page.frames()).toHaveLength(1);
  expect(await page.locator("counting-investment a").isVisible()).toBe(true);
  await page.addScriptTag({ url: `${server.origin}/embed.js` });
  await settle(page);
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML("beforeend", html),
    element('chart="leader-trips" lang="en"'),
  );
  await page.locator("counting-investment").last().scrollIntoViewIfNeeded();
  const both = await settle(page, { frames: 2 });
  expect(both.every(({ shown, needed }) => Math.abs(shown - needed) <= 2)).toBe(true);
  expect(page.frames().map((frame) => new URL(frame.url()).pathname)).toContain("/en/embed/leader-trips/");
  await context.close();
});

test("the frame carries the title for a screen reader", async () => {
  const { page, context } = await openPage(element() + script());
  expect(await page.locator("counting-investment iframe").getAttribute("title")).toBe("标题");
  await context.close();
});

test("an element that is taken away no longer listens, and one that is moved goes on", async () => {
  const { page, context, errors } = await openPage(
    `<script>
      window.listening = 0;
      const [add, remove] = [window.addEventListener, window.removeEventListener];
      window.addEventListener = (type, ...rest) => { if (type === "message") listening += 1; return add.call(window, type, ...rest); };
      window.removeEventListener = (type, ...rest) => { if (type === "message") listening -= 1; return remove.call(window, type, ...rest); };
    </script><div id="there"></div>${element()}${script()}`,
  );
  const listening = () => page.evaluate(() => (window as unknown as { listening: number }).listening);
  await settle(page);
  expect(await listening()).toBe(1);
  await page.evaluate(() =>
    document.getElementById("there")?.append(document.querySelector("counting-investment") as Element),
  );
  const [moved] = await settle(page);
  expect(Math.abs((moved?.shown ?? 0) - (moved?.needed ?? Infinity))).toBeLessThanOrEqual(2);
  expect(await listening()).toBe(1);
  await page.evaluate(() => document.querySelector("counting-investment")?.remove());
  expect(await listening()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

test.each([
  ["huge", 4000],
  ["tiny", 120],
  ["odd", 300],
])("a height that is %s is put right", async (slug, height) => {
  const { page, context } = await openPage(element(`chart="${slug}" height="300"`) + script());
  await page.waitForTimeout(300);
  const [frame] = await heights(page);
  expect(frame?.shown).toBe(height);
  await context.close();
});

test("what others say is not listened to: neither the page itself, nor another frame, nor another origin", async () => {
  const { page, context } = await openPage(
    `${element()}<iframe id="other" srcdoc="<script>parent.postMessage({ type: 'counting-investment:height', height: 999 }, '*')</script>"></iframe>${script()}`,
  );
  await page.evaluate((id) => postMessage({ type: "counting-investment:height", id, height: 888 }, "*"), chart);
  await page.waitForTimeout(300);
  const shown = await page
    .locator("counting-investment iframe")
    .evaluate((node) => node.getBoundingClientRect().height);
  expect(shown).not.toBe(999);
  expect(shown).not.toBe(888);
  await context.close();
});

describe("its attributes", () => {
  test("choose language, version, theme and looks, and nothing else can be put into the address", async () => {
    const version = (JSON.parse(readFileSync(`${site}/data/datapackage.json`, "utf8")) as { version: string }).version;
    const { page, context } = await openPage(
      [
        element(`chart="${chart}" lang="en" theme="dark" plain`),
        element(`chart="${chart}" version="${version}" transparent="1"`),
        element('chart="../about"'),
        element('chart="x/../../y"'),
        element(""),
      ].join("") + script(),
    );
    const sources = await page.evaluate(() =>
      [...document.querySelectorAll("counting-investment")].map((node) =>
        node.shadowRoot?.querySelector("iframe")?.getAttribute("src"),
      ),
    );
    expect(sources).toEqual([
      `${server.origin}/en/embed/${chart}/?theme=dark&plain=1`,
      `${server.origin}/v/${version}/embed/${chart}/?transparent=1`,
      null,
      null,
      null,
    ]);
    await context.close();
  });

  test("may change: another chart is loaded, another theme is only told", async () => {
    const { page, context } = await openPage(element() + script());
    await settle(page);
    const asked = server.asked.length;
    const frame = page.frames()[1];
    const ground = () => frame?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe("rgb(251, 249, 244)");
    await page.evaluate(() => document.querySelector("counting-investment")?.setAttribute("theme", "dark"));
    await expect.poll(ground).toBe("rgb(22, 23, 26)");
    await page.evaluate(() => document.querySelector("counting-investment")?.setAttribute("theme", "auto"));
    await expect.poll(ground).toBe("rgb(251, 249, 244)");
    expect(server.asked).toHaveLength(asked);
    await page.evaluate(() => document.querySelector("counting-investment")?.setAttribute("chart", "leader-trips"));
    await expect.poll(() => page.frames()[1]?.url()).toContain("/embed/leader-trips/");
    const [after] = await settle(page);
    expect(Math.abs((after?.shown ?? 0) - (after?.needed ?? Infinity))).toBeLessThanOrEqual(2);
    await context.close();
  });
});

test("an embed takes a theme from the page that it stands on, and from no other frame", async () => {
  const { page, context } = await openPage(
    `<iframe id="chart" src="${server.origin}/embed/${chart}/?theme=light" width="640" height="500"></iframe>
     <iframe id="other" srcdoc="<script>setTimeout(() => parent.frames[0].postMessage({ type: 'counting-investment:theme', theme: 'dark' }, '*'), 200)</script>"></iframe>`,
  );
  const frame = page.frames().find((one) => one.url().includes("/embed/"));
  const theme = () => frame?.evaluate(() => document.documentElement.dataset["theme"]);
  await page.waitForTimeout(500);
  expect(await theme()).toBe("light");
  await page.evaluate(() => frames[0]?.postMessage({ type: "counting-investment:theme", theme: "javascript:" }, "*"));
  await page.evaluate(() => frames[0]?.postMessage("counting-investment:theme", "*"));
  await page.waitForTimeout(100);
  expect(await theme()).toBe("light");
  await page.evaluate(() => frames[0]?.postMessage({ type: "counting-investment:theme", theme: "dark" }, "*"));
  await expect.poll(theme).toBe("dark");
  await context.close();
});
