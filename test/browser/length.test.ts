import { describe, expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { measuredPages } from "./pages.ts";

const { site } = inject("folders");
const server = useServer(site);
const phone = { width: 375, height: 812 };
const tabs = useBrowser({ viewport: phone });

/** How many screens of a phone a page may have before anything of it is unfolded. */
const screens = 6;

/**
 * What is longer, and why: a story is one text; a glossary is looked up by eye; a chain's map is one drawing, and where
 * it has many links it alone is four screens high; the matrix of the chains is one table, so is the list of files in
 * English; the pictures of the English gallery can be read; the English front page, the page of comparisons,
 * the map of liaison offices and the pages of the region, Wuhai and Baotou are a few lines over.
 */
const longer = [
  /^\/(en\/)?stories\//,
  /^\/en\/about\/terms\/$/,
  /^\/(en\/)?charts\/chain-(photovoltaics|hydrogen|coal-chlor-alkali|lithium-batteries|aluminium|rare-earths)\/$/,
  /^\/(en\/)?chains\/(photovoltaics|coal-chlor-alkali|lithium-batteries|hydrogen)\//,
  /^\/en\/chains\/(aluminium|rare-earths)\/$/,
  /^\/en\/(map\/liaison|places\/150(?:000|200|300))\/$/,
  /^\/en\/(chains|charts|compare|data)\/$/,
  /^\/en\/$/,
];

const pages = measuredPages(site).filter((path) => !/\/(embed|screen)\//.test(path));

test.each(pages.filter((path) => !longer.some((named) => named.test(path))))(
  "on a phone %s is no longer than six screens before it is unfolded",
  async (path) => {
    const page = await tabs.shared();
    await page.goto(server.origin + path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(screens * phone.height);
  },
);

test("every page that is named as longer is there", () => {
  for (const named of longer) expect(pages.filter((path) => named.test(path))).not.toEqual([]);
});

/** Rows within folds, and within folds of folds, by the addresses that were published. */
const rows = [
  "/checks/#cited-tongliao-growth",
  "/checks/#odd",
  "/data/#funds-domestic",
  "/data/#file-figures",
  "/methods/#wuhai-2022-review-m01",
  "/places/150300/#i-funds-domestic",
  "/reports/wuhai-2022-review/#L36",
  "/charts/wuhai-size-tiers/#sources",
  "/about/#corrections",
];

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])("with %j", (settings) => {
  test.each(rows)("the address %s leads to what it names, unfolded", async (path) => {
    const page = await tabs.fresh(settings);
    await page.goto(server.origin + path);
    const target = page.locator(path.slice(path.indexOf("#")));
    await expect.poll(() => target.evaluate((element) => element.checkVisibility())).toBe(true);
    const { top, height } = await target.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    expect(top + height).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(phone.height);
  });
});

test.each(["/checks/", "/data/", "/places/150300/", "/reports/wuhai-2022-review/", "/methods/", "/about/"])(
  "on paper nothing of %s is folded",
  async (path) => {
    const page = await tabs.fresh();
    await page.emulateMedia({ media: "print" });
    await page.goto(server.origin + path);
    const folded = await page.evaluate(() =>
      [...document.querySelectorAll(".fold :is(p, li, td, dd)")]
        .filter(
          (element) =>
            !element.closest("form, .filter, .more, .fold:has(.code)") &&
            !element.checkVisibility() &&
            !element.querySelector("[hidden]"),
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(folded).toEqual([]);
  },
);
