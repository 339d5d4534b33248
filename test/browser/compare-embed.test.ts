import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator } from "playwright-core";
import { expect, inject, test } from "vitest";
import { readyComparisons } from "../../src/features/compare/ready.ts";
import { heights, openHost, settle } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const built = "https://counting-investment.example";
const pages: Record<string, string> = {};
const server = useServer(site, { standsFor: built });
/** The foreign page's own server: another port is another origin. */
const host = useServer("/nowhere", { pages });
const tabs = useBrowser();
const two = "wuhai-2022-review-002,wuhai-2022-review-007";

const bare = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0">
  <script>window.told = []; addEventListener("message", (e) => told.push(e.data));</script>${body}`;
const frameOf = (path: string) =>
  `<iframe src="${server.origin}/${path}" title="A comparison" width="100%" height="400" style="border:0"></iframe>`;
const wordsOf = (frame: FrameLocator) => frame.locator(".told").innerText();

test.each([
  ["", "可以放在一起，但要说明", "/compare/"],
  ["en/", "Only with a caveat", "/en/compare/"],
])("in a frame on another site /%sembed/compare/ shows answer, figures and drawing", async (lang, answer, whole) => {
  pages["/"] = bare(frameOf(`${lang}embed/compare/?f=${two}&theme=dark`));
  const { page, errors } = await openHost(tabs, { url: host.origin });
  const frame = page.frameLocator("iframe");
  await frame.locator(".drawn svg:visible").waitFor();
  expect(await frame.locator(".answer").innerText()).toContain(answer);
  expect(await frame.locator(".value a[href*='/reports/']").count()).toBe(2);
  expect(await frame.locator("footer a").getAttribute("href")).toBe(`${server.origin}${whole}?f=${two}`);
  expect(await frame.locator("footer a").getAttribute("rel")).toBe("noopener");
  expect(await frame.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor)).toBe(
    "rgb(22, 23, 26)",
  );
  expect(errors).toEqual([]);
});

test("a host with our script makes the frame exactly as high as it needs", async () => {
  pages["/"] = bare(`${frameOf(`embed/compare/?f=${two}`)}<script src="${server.origin}/embed.js" async></script>`);
  const { page, errors } = await openHost(tabs, { url: host.origin });
  await page.frameLocator("iframe").locator(".drawn svg:visible").waitFor();
  for (const width of [640, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
  }
  expect(errors).toEqual([]);
});

test.each([
  ["embed/compare/", "没有要比的数"],
  ["embed/compare/?f=", "没有要比的数"],
  ["en/embed/compare/?f=nothing", "does not have: nothing."],
  ["en/embed/compare/?f=wuhai-2022-review-002", "one figure only"],
])("a frame of /%s says in words what is missing", async (path, words) => {
  pages["/"] = bare(frameOf(path));
  const { page, errors } = await openHost(tabs, { url: host.origin });
  await expect.poll(() => wordsOf(page.frameLocator("iframe"))).toContain(words);
  expect(errors).toEqual([]);
});

test("without a script a frame says what it is, and leads to the page and to the ready comparisons", async () => {
  pages["/"] = bare(frameOf(`embed/compare/?f=${two}`));
  const page = await tabs.fresh({ javaScriptEnabled: false });
  await page.goto(host.origin);
  const frame = page.frameLocator("iframe");
  expect(await wordsOf(frame)).toContain("能不能比");
  expect(await frame.locator("noscript a").count()).toBe(readyComparisons.length);
  expect(await frame.locator("footer a").getAttribute("href")).toBe(`${server.origin}/compare/`);
});

test.each(["", "en/"])(
  "the code that /%scompare/ gives is high enough for its comparison, in a column and on a phone",
  async (lang) => {
    const page = await tabs.fresh();
    await page.addInitScript(() => {
      const writeText = (text: string) => {
        Object.assign(window, { copied: text });
        return Promise.resolve();
      };
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    });
    for (const { figures } of [...readyComparisons.slice(0, 2), ...readyComparisons.slice(-4, -2)]) {
      await page.goto(`${server.origin}/${lang}compare/?f=${figures.join()}`);
      await page.locator(".drawn > *").first().waitFor();
      await page.locator("[data-take=frame]").click();
      const code = await page.waitForFunction(() => (window as unknown as { copied?: string }).copied);
      pages["/"] = bare(String(await code.jsonValue()).replaceAll(built, server.origin));
      for (const width of [640, 560, 360]) {
        const opened = await openHost(tabs, { url: host.origin, width });
        await opened.page.frameLocator("iframe").locator(".drawn > *").first().waitFor();
        const [frame] = await heights(opened.page);
        const about = `${figures.join()} at ${width} px`;
        expect(frame?.shown, about).toBeGreaterThanOrEqual((frame?.needed ?? Infinity) - 10);
        expect(frame?.shown, about).toBeLessThan((frame?.needed ?? 0) * 1.5);
        expect(opened.errors, about).toEqual([]);
        await opened.page.close();
      }
    }
  },
);

test.each(["light", "dark"] as const)("axe finds nothing in a frame's page, %s", async (colorScheme) => {
  for (const query of [`?f=${two}`, ""]) {
    const page = await tabs.fresh({ colorScheme, viewport: { width: 375, height: 900 } });
    await page.goto(`${server.origin}/en/embed/compare/${query}`);
    await page
      .locator(query === "" ? ".hint" : ".drawn svg:visible")
      .first()
      .waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
