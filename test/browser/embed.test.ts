import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { serve, type Served } from "./serve.ts";

const { site } = inject("folders");
const index = JSON.parse(readFileSync(`${site}/charts/index.json`, "utf8")) as { charts: { slug: string }[] };
const slugs = index.charts.map(({ slug }) => slug);

let browser: Browser;
let server: Served;
/** The foreign page's own server: another port is another origin. */
let host: Served;

const frames = (attributes: string) =>
  `<!doctype html><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0">
  <script>addEventListener("message", (e) => (window.told ??= []).push(e.data));</script>
  ${slugs.map((slug) => `<iframe src="${server.origin}/embed/${slug}/" title="${slug}" width="600" height="400" ${attributes}></iframe>`).join("\n")}`;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve(site)]);
  host = await serve("/nowhere", {
    pages: { "/plain": frames(""), "/sandboxed": frames('sandbox="allow-scripts"'), "/closed": frames("sandbox") },
  });
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), host.close()]);
});

async function openHost(path: string, { javaScriptEnabled = true } = {}) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  const before = server.asked.length;
  await page.goto(host.origin + path, { waitUntil: "load" });
  return { context, page, errors, asked: () => server.asked.slice(before) };
}

describe.each([
  { kind: "an iframe", path: "/plain" },
  { kind: "a sandboxed iframe", path: "/sandboxed" },
])("in $kind on a foreign page", ({ path }) => {
  test("every embed shows its chart, its title and its source, in one request each", async () => {
    const { context, page, errors, asked } = await openHost(path);
    for (const slug of slugs) {
      const frame = page.frameLocator(`iframe[title="${slug}"]`);
      const drawn = frame.locator("svg.chart:visible");
      expect(await drawn.count(), slug).toBe(1);
      expect((await drawn.boundingBox())?.width, slug).toBeGreaterThan(300);
      expect(await frame.locator("h1, h2, figcaption").first().innerText(), slug).not.toBe("");
      expect(await frame.locator("body").innerText(), slug).toContain("招商有数");
    }
    // Frames load side by side, in no order.
    expect(asked().sort()).toEqual(slugs.map((slug) => `/embed/${slug}/`).sort());
    expect(errors).toEqual([]);
    await context.close();
  });

  test("every embed tells the host its true height, in our form and in AMP's", async () => {
    const { context, page } = await openHost(path);
    for (const slug of slugs) {
      // A browser may leave a frame below the fold without a layout until the reader scrolls to it.
      await page.locator(`iframe[title="${slug}"]`).scrollIntoViewIfNeeded();
      await page.waitForFunction((slug) => {
        const told = (window as unknown as { told?: { type?: string; id?: string }[] }).told ?? [];
        return told.some(({ type, id }) => type === "counting-investment:height" && id === slug);
      }, slug);
    }
    const told = await page.evaluate(() => (window as unknown as { told: Record<string, unknown>[] }).told);
    const own = new Map(
      told.filter(({ type }) => type === "counting-investment:height").map(({ id, height }) => [id, height]),
    );
    expect([...own.keys()].sort()).toEqual([...slugs].sort());
    expect(told.some(({ sentinel, type }) => sentinel === "amp" && type === "embed-size")).toBe(true);
    for (const frame of page.frames().slice(1)) {
      const slug = new URL(frame.url()).pathname.split("/")[2];
      const height = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      expect(own.get(slug), slug).toBe(height);
    }
    await context.close();
  });
});

test("with JavaScript off, in the strictest sandbox, every embed still shows its chart", async () => {
  const { context, page } = await openHost("/closed", { javaScriptEnabled: false });
  for (const slug of slugs) {
    expect(await page.frameLocator(`iframe[title="${slug}"]`).locator("svg.chart:visible").count(), slug).toBe(1);
  }
  await context.close();
});

test("with JavaScript off, every chart page shows its chart and its table", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const slug of slugs) {
    await page.goto(`${server.origin}/charts/${slug}/`);
    expect(await page.locator("svg.chart:visible").count(), slug).toBe(1);
    expect(await page.locator("table tbody tr").count(), slug).toBeGreaterThan(0);
  }
  await context.close();
});

test.each(["", "en/"])(
  "the height in the embed code of /%scharts/… holds it at 640 px, with at most half to spare where a font is missing, for columns up to 760 px",
  async (prefix) => {
    const page = await browser.newPage({ viewport: { width: 640, height: 300 } });
    const misfits: string[] = [];
    for (const slug of slugs) {
      const html = readFileSync(`${site}/${prefix}charts/${slug}/index.html`, "utf8");
      const said = Number(/&lt;iframe[^>]*? height=(?:&quot;|&#34;|")(\d+)/.exec(html)?.[1]);
      await page.goto(`${server.origin}/${prefix}embed/${slug}/`);
      const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      if (!(said >= needed - 10 && said <= needed * 1.5)) misfits.push(`${slug}: ${said} for ${needed}`);
    }
    await page.close();
    expect(misfits).toEqual([]);
  },
);

test.each([
  ["light", "rgb(251, 249, 244)"],
  ["dark", "rgb(22, 23, 26)"],
])("?theme=%s colours an embed whatever the reader's system asks for", async (theme, ground) => {
  const context = await browser.newContext({ colorScheme: theme === "dark" ? "light" : "dark" });
  const page = await context.newPage();
  await page.goto(`${server.origin}/embed/${slugs[0]}/?theme=${theme}`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground);
  await context.close();
});

test("an embed asks not to be indexed and names its chart's page as the original", () => {
  for (const slug of slugs) {
    const html = readFileSync(`${site}/embed/${slug}/index.html`, "utf8");
    expect(html).toMatch(/<meta name="robots" content="noindex/);
    expect(html).toContain(`<link rel="canonical" href="https://counting-investment.example/charts/${slug}/">`);
  }
});
