import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { currentRelease } from "../../src/exports/current-release.ts";
import { data } from "../../src/model/data.ts";
import { ask } from "./ask.ts";
import { boxCode } from "./box-code.ts";
import { heights, openHost, redraw, settle } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const built = "https://counting-investment.example";
const slugs = ["wuhai-size-tiers", "growth-rates", "chain-photovoltaics"];

/** Height of the line of a headline, in pixels. */
const line = 28;

/** What stands on the host page, by its path. */
const pages: Record<string, string> = {};
const server = useServer(site, { standsFor: built, pages });
const host = useServer("/nowhere", { pages });
const tabs = useBrowser();

const codeOf = (slug: string, { variant, lang = "" }: { variant: string; lang?: string }) =>
  boxCode(site, { slug, variant, lang }).replaceAll(built, server.origin);

const bare = (body: string) =>
  `<!doctype html><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0;background:#111">${body}`;

describe.each(slugs)("pasted into a bare page, %s", (slug) => {
  test.each(["", "en/"])("as a frame from /%s… cuts nothing off, at column width and on a phone", async (lang) => {
    pages["/frame"] = bare(codeOf(slug, { variant: "iframe", lang }));
    for (const width of [640, 360]) {
      const { page } = await openHost(tabs, { url: `${host.origin}/frame`, width });
      const [frame] = await heights(page);
      expect(frame?.shown, `${width} px`).toBeGreaterThanOrEqual((frame?.needed ?? Infinity) - 10);
      expect(frame?.shown, `${width} px`).toBeLessThan((frame?.needed ?? 0) * 1.5);
    }
  });

  test.each(["auto-height", "element"])("as %s is exactly as high as it needs, whatever the width", async (variant) => {
    for (const lang of ["", "en/"]) {
      pages["/auto"] = bare(codeOf(slug, { variant, lang }));
      const { page, errors } = await openHost(tabs, { url: `${host.origin}/auto` });
      for (const width of [640, 320, 1200, 320]) {
        await page.setViewportSize({ width, height: 900 });
        await settle(page);
      }
      expect(errors).toEqual([]);
    }
  });

  test("as a frame of a release shows the chart of the release and says which, once there is one", async () => {
    const code = codeOf(slug, { variant: "frozen" });
    if (currentRelease(data).date === "") {
      expect(code).toBe("");
      return;
    }
    pages["/release"] = bare(code);
    const { page } = await openHost(tabs, { url: `${host.origin}/release` });
    const frame = page.frameLocator("iframe");
    expect(await frame.locator("svg.chart:visible").count()).toBe(1);
    expect(await frame.locator("footer").innerText()).toMatch(/\d+\.\d+\.\d+版，\d{4}-\d{2}-\d{2}/);
    const [height] = await heights(page);
    expect(height?.shown).toBeGreaterThanOrEqual((height?.needed ?? Infinity) - 10);
  });

  test("as an image with a link is drawn in its proportions, names what it shows and leads to the chart", async () => {
    pages["/image"] = bare(codeOf(slug, { variant: "image" }));
    const { page } = await openHost(tabs, { url: `${host.origin}/image`, width: 500 });
    const image = page.locator("a > img");
    const { width, height, natural } = await image.evaluate((node: HTMLImageElement) => ({
      width: node.getBoundingClientRect().width,
      height: node.getBoundingClientRect().height,
      natural: [node.naturalWidth, node.naturalHeight],
    }));
    expect(width).toBe(500);
    expect(Math.abs(height / width - (natural[1] ?? 0) / (natural[0] ?? 1))).toBeLessThan(0.01);
    expect((await image.getAttribute("alt"))?.length).toBeGreaterThan(20);
    expect(await page.locator("a").getAttribute("href")).toBe(`${server.origin}/charts/${slug}/`);
  });

  test("as Markdown is an image in a link, with no bracket that ends it early", async () => {
    const code = codeOf(slug, { variant: "markdown" });
    const [, title = "", image = "", page = ""] =
      /^\[!\[((?:[^[\]\\]|\\.)+)\]\(([^()\s]+)\)\]\(([^()\s]+)\)$/.exec(code) ?? [];
    expect(title).not.toBe("");
    const { status, headers } = await ask(image);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBeTruthy();
    expect(page).toBe(`${server.origin}/charts/${slug}/`);
  });
});

describe.each([
  ["zh", ""],
  ["en", "en/"],
] as const)("every plain frame in %s, in columns from 320 to 760 pixels", (lang, path) => {
  test("is as high as its chart: nothing is cut off, and at most 24 pixels are blank but where a line is about to break", async () => {
    const all = (JSON.parse(readFileSync(`${site}/charts/index.json`, "utf8")) as { charts: { slug: string }[] })
      .charts;
    const codes = all.map((one) => codeOf(one.slug, { variant: "iframe", lang: path }).replace(' loading="lazy"', ""));
    pages["/all"] = bare(`<div id="column">${codes.join("")}</div>`);
    // From the origin of the frames, so that one script can look into them all.
    const { page } = await openHost(tabs, { url: `${server.origin}/all`, width: 1000 });
    // Heights are reckoned with these letters; others may need some lines more or fewer.
    const known = await page.evaluate(() => {
      const context = document.createElement("canvas").getContext("2d");
      const widthIn = (font: string) => {
        if (context) context.font = `40px ${font}`;
        return context?.measureText("a’中").width;
      };
      return widthIn('"Noto Serif CJK SC", monospace') !== widthIn("monospace");
    });
    const spare = known ? 0 : 4 * line;
    const blanks: number[] = [];
    for (let width = 320; width <= 760; width += 40) {
      const seen = await page.locator("#column").evaluate((column, to) => {
        column.style.width = `${to}px`;
        const high = (node?: Element) => node?.getBoundingClientRect().height ?? 0;
        return Array.from(
          column.querySelectorAll("iframe"),
          (frame) => high(frame) - high(frame.contentDocument?.documentElement),
        );
      }, width);
      expect(seen).toHaveLength(all.length);
      for (const [index, blank] of seen.entries()) {
        const name = `${all[index]?.slug} in ${lang} at ${width} px`;
        expect(blank, name).toBeGreaterThanOrEqual(-2 - spare);
        expect(blank, name).toBeLessThanOrEqual(24 + line + spare);
        blanks.push(blank);
      }
    }
    if (known) expect(blanks.filter((blank) => blank > 24).length / blanks.length).toBeLessThan(0.05);
  });
});

test("two frames of the same chart, one narrow and one wide, each get their own height, and no messages go round", async () => {
  const code = codeOf("growth-rates", { variant: "auto-height" });
  pages["/twice"] = bare(
    `<script>window.told = 0; addEventListener("message", () => (told += 1))</script><div style="width:320px">${code}</div><div style="width:900px">${code}</div>`,
  );
  const { page } = await openHost(tabs, { url: `${host.origin}/twice`, width: 1000 });
  await page.locator("iframe").last().scrollIntoViewIfNeeded();
  const [narrow, wide] = await settle(page, { frames: 2 });
  expect(narrow?.shown).not.toBe(wide?.shown);
  const told = await page.evaluate(() => (window as unknown as { told: number }).told);
  await redraw(page, { times: 30 });
  expect(await page.evaluate(() => (window as unknown as { told: number }).told)).toBe(told);
});
