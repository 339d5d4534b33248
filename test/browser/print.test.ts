import { expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { kindsOf, pagesOf } from "./pages.ts";

const { site } = inject("folders");
const server = useServer(site);
// What A4 leaves between a browser's usual margins of 1 cm, in pixels.
const paper = { width: 718, height: 1047 };
const tabs = useBrowser({ viewport: paper });

const maps = pagesOf(site).filter((path) =>
  /^\/(en\/)?(chains\/(?!find\/)[^/]+|map|charts\/chain-[^/]+)\/$/.test(path),
);

test.each(maps)("on paper the map of %s stands on the first page, whole, below its title", async (path) => {
  const page = await tabs.shared();
  await page.emulateMedia({ media: "print" });
  await page.goto(server.origin + path);
  const reach = await page.evaluate(() => {
    const svg = [...document.querySelectorAll("svg.chart")].find((one) => one.getBoundingClientRect().height > 0);
    const map = svg?.getBoundingClientRect();
    return map && { height: map.bottom + scrollY, width: map.width };
  });
  expect(reach?.width).toBeGreaterThan(600);
  expect(reach?.height).toBeLessThanOrEqual(paper.height);
});

test.each(kindsOf(site).filter((path) => !/\/(embed|screen)\//.test(path)))(
  "on paper %s has nothing that only a screen answers to",
  async (path) => {
    const page = await tabs.shared();
    await page.emulateMedia({ media: "print" });
    await page.goto(server.origin + path);
    expect(await page.locator("button:visible, nav:visible, input:visible, .share:visible").count()).toBe(0);
  },
);
