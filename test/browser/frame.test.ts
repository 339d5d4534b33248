import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { filesOf, pagesOf } from "./pages.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser({ viewport: { width: 375, height: 812 } });
const pages = pagesOf(site).filter((page) => !/\/embed\//.test(page));
const htmlOf = (page: string) => readFileSync(`${site}${page.endsWith("/") ? `${page}index.html` : page}`, "utf8");

test("no page leads to itself from above its title, and its list leads to what is there", () => {
  const faults = pages.flatMap((page) => {
    const html = htmlOf(page);
    const [, head = ""] = /<header class="head">(.*?)<h1/s.exec(html) ?? [];
    const [, list = ""] = /<nav class="here"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
    const lost = [...list.matchAll(/href="#([^"]+)"/g)].filter(([, id = ""]) => !html.includes(` id="${id}"`));
    return [
      ...(head.includes(`href="${page}"`) ? [`${page} leads to itself`] : []),
      ...lost.map(([, id = ""]) => `${page} has no #${id}`),
    ];
  });
  expect(faults).toEqual([]);
  expect(pages.filter((page) => htmlOf(page).includes('<nav class="here"')).length).toBeGreaterThan(20);
});

test("what is not filled in is published nowhere", () => {
  const texts = filesOf(site).filter(
    (file) => /\.(html|xml|json|js|txt)$/.test(file) && !file.startsWith("_astro/page"),
  );
  expect(texts.filter((file) => readFileSync(`${site}/${file}`, "utf8").includes("PLACEHOLDER"))).toEqual([]);
  expect(htmlOf("/about/")).toContain('id="publisher"');
});

test.each(["/about/", "/en/about/"])(
  "on a phone the menu of %s has the other language beside the search, in one line",
  async (path) => {
    const page = await tabs.fresh();
    await page.goto(server.origin + path);
    const top = (selector: string) =>
      page.locator(`.masthead ul:not(.within) ${selector}`).evaluate((item) => item.getBoundingClientRect().top);
    expect(await top(".language")).toBe(await top(".end"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  },
);

test("in the footer the words of each line stand on one line, linked or not", async () => {
  const page = await tabs.fresh({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${server.origin}/about/`);
  const rows = await page
    .locator(".footer li > :is(a, span)")
    .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().bottom)));
  expect(rows.length).toBeGreaterThan(3);
  expect(new Set(rows).size).toBe(1);
});
