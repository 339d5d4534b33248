import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { measuredPages } from "./pages.ts";
import { serve, type Served } from "./serve.ts";

const { site } = inject("folders");
let browser: Browser;
let server: Served;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve(site)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Texts of visible drawings that are cut by the drawing's edge or lie on each other. */
function misplacedLabels(): string[] {
  const faults: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>("svg.chart")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const boxes = [...svg.querySelectorAll("text")]
      .flatMap((text) => (text.querySelector("tspan") ? [...text.querySelectorAll("tspan")] : [text]))
      .filter((text) => text.textContent?.trim())
      .map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }));
    boxes.forEach(({ text, box }, index) => {
      const out = Math.max(
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      );
      // A letter may hang over its box by a pixel or two, as a J does, and drawings let it.
      if (out > 2.5) faults.push(`clipped by ${out.toFixed(1)} px: ${text}`);
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Line boxes are taller than glyphs: neighbours may share a few pixels of empty line.
        if (across > 1 && down > box.height * 0.35) faults.push(`overlapping: ${text} | ${other.text}`);
      }
    });
  }
  return faults;
}

const widths = [1440, 768, 375, 320];

/** Loads a page once and looks at it at every width. */
async function faultsOf(page: Page, { path }: { path: string }): Promise<string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(server.origin + path);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const labels = await page.evaluate(misplacedLabels);
    faults.push(
      ...[...(wide > 0 ? [`${wide} px too wide`] : []), ...labels].map((fault) => `${path} at ${width} px: ${fault}`),
    );
  }
  return faults;
}

test("at 320, 375, 768 and 1440 px no page scrolls sideways, clips a label or lays one on another, and none asks another host for anything", async () => {
  const page = await browser.newPage();
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.origin) && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  const faults: string[] = [];
  for (const path of measuredPages(site)) faults.push(...(await faultsOf(page, { path })));
  await page.close();
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
}, 480_000);
