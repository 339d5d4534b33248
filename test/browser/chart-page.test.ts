import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, inject, test } from "vitest";
import { data } from "../../src/model/data.ts";
import { projectOf } from "../../src/model/projects.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const index = JSON.parse(readFileSync(`${site}/charts/index.json`, "utf8")) as {
  charts: { slug: string; kind: string }[];
};
const slugs = index.charts.map(({ slug }) => slug);
const [maps = [], figures = []] = [true, false].map((wanted) =>
  index.charts.filter(({ kind }) => (kind === "map") === wanted).map(({ slug }) => slug),
);

const server = useServer(site);
const tabs = useBrowser({ acceptDownloads: true });

describe("by keyboard alone", () => {
  test("every control of a chart page can be reached in the order of the page, and shows that it is reached", async () => {
    const page = await tabs.shared();
    await page.goto(`${server.origin}/charts/${slugs[0]}/`);
    const all = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>("a[href], button, textarea, summary, [tabindex='0']")].filter(
          (element) => element.checkVisibility() && element.tabIndex >= 0,
        ).length,
    );
    const reached = new Set<string>();
    for (let n = 0; n < all + 5; n += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const order = [...document.querySelectorAll("*")].indexOf(element);
        return {
          order,
          ring: outlineStyle !== "none" && parseFloat(outlineWidth) > 0,
          html: element.outerHTML.slice(0, 120),
        };
      });
      if (!focused) break;
      expect(focused.ring, focused.html).toBe(true);
      reached.add(String(focused.order));
    }
    expect(reached.size).toBe(all);
  });

  test.each(figures)("the arrow keys lead through every mark of %s and say what it is", async (slug) => {
    const page = await tabs.shared();
    await page.goto(`${server.origin}/charts/${slug}/`);
    const marks = await page.evaluate(() => document.querySelectorAll("svg.chart").length);
    expect(marks).toBeGreaterThanOrEqual(3);
    await page.locator("svg.chart:visible [tabindex='0']").first().focus();
    const rows = await page.locator("table tbody tr").count();
    const told: string[] = [];
    for (let n = 0; n < rows + 2; n += 1) {
      await page.keyboard.press("ArrowRight");
      told.push(await page.locator(".tip").innerText());
      if (told.length > 1 && told.at(-1) === told[0]) break;
    }
    expect(told.every((text) => text.trim() !== "")).toBe(true);
    expect(new Set(told).size).toBeGreaterThanOrEqual(Math.min(rows, 2));
    await page.keyboard.press("Escape");
    expect(await page.locator(".tip").innerText()).toBe("");
  });
});

test("the mouse gets the same tooltip as the keyboard", async () => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/charts/${slugs[0]}/`);
  await page.locator("svg.chart:visible [tabindex='0']").first().focus();
  for (const key of ["End", "Home"]) await page.keyboard.press(key);
  const told = await page.locator(".tip").innerText();
  await page.keyboard.press("Escape");
  await page.locator("svg.chart:visible rect").first().hover();
  expect(await page.locator(".tip").innerText()).toBe(told);
});

test("a finger's tap shows a tooltip, which stays until the next tap beside it", async () => {
  const page = await tabs.fresh({ hasTouch: true, viewport: { width: 375, height: 800 } });
  await page.goto(`${server.origin}/charts/${slugs[0]}/`);
  const tip = page.locator(".tip");
  await page.locator("svg.chart:visible rect").first().tap();
  expect(await tip.innerText()).not.toBe("");
  await tip.tap();
  expect(await tip.innerText()).not.toBe("");
  await page.locator("h1").tap();
  expect(await tip.innerText()).toBe("");
});

test("a pointer that goes to a tooltip finds it there", async () => {
  const page = await tabs.fresh();
  await page.clock.install();
  await page.goto(`${server.origin}/charts/${slugs[0]}/`);
  await page.locator("svg.chart:visible rect").first().hover();
  const tip = page.locator(".tip");
  const told = await tip.innerText();
  await tip.hover();
  // Longer than a tooltip waits for a pointer on its way.
  await page.clock.runFor(600);
  expect(await tip.innerText()).toBe(told);
});

test("the copy button copies the embed code and says so", async () => {
  const page = await tabs.fresh({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${server.origin}/charts/${slugs[0]}/#embed`);
  await page.locator("button[data-copies]").first().click();
  const said = page.locator("button[data-copies] ~ [role=status]").first();
  await expect.poll(() => said.innerText()).not.toBe("");
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`<a href="https://counting-investment.example/charts/${slugs[0]}/"><img src="https://`);
  expect(code).toContain("alt=");
});

test.each(slugs)("the CSV of %s downloads and parses back to the rows of its table and of its JSON", async (slug) => {
  const page = await tabs.shared();
  await page.goto(`${server.origin}/charts/${slug}/`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`a[download][href$="/charts/${slug}.csv"]`).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(false);
  const { data: rows, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  // A map's table has one row a node, with a list where several stand, else one cell for silence or other chains.
  const drawn = maps.includes(slug) ? ".nodes .ventures > li, .nodes td.long:not(:has(.ventures))" : "table tbody tr";
  // Of one project the table has one item a node, the file one row a source.
  const item = ({ id, node }: Record<string, string>, index: number) =>
    id && maps.includes(slug) ? `${node} ${projectOf(id, data).id}` : `${node} ${index}`;
  expect(await page.locator(drawn).count()).toBe(new Set(rows.map(item)).size);
  const json = JSON.parse(readFileSync(`${site}/charts/${slug}.json`, "utf8")) as {
    rows: Record<string, string | number | null>[];
  };
  const first = (row: Record<string, string | number | null>) =>
    ["id", "value", "node", "company"].map((name) => String(row[name] ?? ""));
  expect(rows.map(first)).toEqual(json.rows.map(first));
  const excel = readFileSync(`${site}/charts/${slug}.excel.csv`, "utf8");
  expect(excel.startsWith("\uFEFF")).toBe(true);
  expect(excel.slice(1)).toBe(text);
});
