import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { measuredPages, pagesOf } from "./pages.ts";

const { site } = inject("folders");
const widths = [320, 375, 768, 1440];
const server = useServer(site);
const tabs = useBrowser({ viewport: { width: 320, height: 900 } });

let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  page = await tabs.shared();
  page.on("request", (request) => asked.push(request.url()));
  // Nothing is painted, for only the layout is looked at: that takes a third less time.
  await page.addInitScript(() => {
    const unseen = new CSSStyleSheet();
    unseen.replaceSync("html { visibility: hidden !important; }");
    document.adoptedStyleSheets.push(unseen);
  });
});

/**
 * How far a page is too wide, and texts of visible drawings that are cut by the drawing's edge or lie on each other.
 */
function faultsOfLayout(): string[] {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const faults = wide > 0 ? [`${wide} px too wide`] : [];
  // A value that stands for itself; in running Chinese text a line may end anywhere.
  const range = document.createRange();
  for (const element of document.querySelectorAll("b, .short, .sum, .computed, .map-table li")) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      // A note below a value, a fragment of a page and a long name are running text.
      if (text.parentElement?.closest("small, [lang]:not(html)") || text.data.length > 20) continue;
      for (const { index, 0: value } of text.data.matchAll(
        /\d(?:[万亿]?(?:元|千瓦时?)(?:\/[人月个])?|（[万亿]元）)/g,
      )) {
        range.setStart(text, index + (value.includes("（") ? 1 : 0));
        range.setEnd(text, index + value.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) faults.push(`broken: ${value} of ${text.data}`);
      }
    }
  }
  for (const tile of document.querySelectorAll(".tile-map a")) {
    const frame = tile.querySelector("rect")?.getBoundingClientRect();
    for (const line of tile.querySelectorAll("tspan")) {
      const { right, bottom } = line.getBoundingClientRect();
      if (frame && (right > frame.right || bottom > frame.bottom)) faults.push(`out of its tile: ${line.textContent}`);
    }
  }
  for (const svg of document.querySelectorAll<SVGSVGElement>("svg.chart")) {
    const frame = svg.getBoundingClientRect();
    // The gallery has pictures of charts, neither heard nor reached: each is looked at on its own page.
    if (frame.width === 0 || svg.closest("[inert]")) continue;
    const boxes = [...svg.querySelectorAll("text")]
      .flatMap((text) => (text.querySelector("tspan") ? [...text.querySelectorAll("tspan")] : [text]))
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      // What a map has for other years is not drawn.
      .filter(({ text, box }) => text.trim() && box.width > 0);
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

test.each(measuredPages(site))(
  "at 320, 375, 768 and 1440 px %s does not scroll sideways, clip a label or lay one on another, nor ask another host for anything",
  async (path) => {
    asked.length = 0;
    // Every other page is loaded wide and made narrow, the rest the other way, which saves going back.
    const wide = page.viewportSize()?.width !== widths[0];
    await page.goto(server.origin + path);
    const faults: string[] = [];
    for (const width of wide ? widths.toReversed() : widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await page.evaluate(faultsOfLayout)).map((fault) => `at ${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(server.origin) && !url.startsWith("data:"))).toEqual([]);
  },
);

/** Text spacing of WCAG 1.4.12, as a reader's bookmark or extension sets it. */
const apart = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

test("with letters set apart at 375 px no embed, no chart's page and no map scrolls sideways, clips a label or lays one on another", async () => {
  await page.setViewportSize({ width: 375, height: 900 });
  const faults: string[] = [];
  for (const path of pagesOf(site).filter((path) =>
    /^\/(en\/)?(embed\/[^/]+|charts\/(funds|chain-b)[^/]*|map)\/$/.test(path),
  )) {
    await page.goto(server.origin + path);
    await page.addStyleTag({ content: apart });
    faults.push(...(await page.evaluate(faultsOfLayout)).map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
