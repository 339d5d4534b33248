// Milliseconds from an interaction to the next paint, on the pages that work with many rows: npm run bench:interaction
// -- [--rows 2000] [--times 5] [--slower 4]; BUILT names the site, else dist.
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "playwright-core";
import { findChromium } from "../browser/find-chromium.ts";
import type { ExploreJson } from "../../src/features/explore/explore-format.ts";
import { serve } from "../browser/serve.ts";
import { manyRows } from "../lib/many-rows.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "2000" },
    times: { type: "string", default: "5" },
    slower: { type: "string", default: "4" },
  },
});

/** What a reader does: its name, and how. */
type Step = readonly [name: string, act: (page: Page) => Promise<unknown>];

const field = (page: Page) => page.locator("[name=q]");
const type =
  (words: string) =>
  async (page: Page): Promise<void> => {
    await field(page).focus();
    // As fast as people type.
    await page.keyboard.type(words, { delay: 120 });
  };
/** With the mouse alone: what Playwright looks into before a click of its own would be measured with it. */
const press =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    const target = page.locator(selector).first();
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error(`not shown: ${selector}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await worstSince(page);
    await page.mouse.down();
    await page.mouse.up();
  };
const menu = (facet: string) => `[data-facet=${facet}]`;

const steps: Readonly<Record<string, readonly Step[]>> = {
  explore: [
    ["type a word", type("baotou")],
    [
      "take it back",
      (page) =>
        field(page)
          .press("Backspace")
          .then(() => field(page).fill("")),
    ],
    ["open a menu", press(`${menu("indicator")} summary`)],
    ["tick a value", press(`${menu("indicator")} input[value=any-funds]`)],
    ["untick it", press(`${menu("indicator")} input[value=any-funds]`)],
    ["tick another", press(`${menu("year")} summary`)],
    ["close it", (page) => page.keyboard.press("Escape")],
    ["sort by value", press("thead [data-sort=value]")],
    ["turn it round", press("thead [data-sort=value]")],
    ["sort by source", press("thead [data-sort=source]")],
    ["turn the page", press("[data-step='1']")],
    ["choose a row", press(".explore-rows tbody tr:nth-child(2) input")],
    ["choose another", press(".explore-rows tbody tr:nth-child(3) input")],
    ["choose all of the page", press("[data-choose=page]")],
    ["choose none", press("[data-choose=none]")],
  ],
  compare: [
    ["type a word", type("baotou")],
    ["choose a figure", press("#found button")],
    ["type a number", type("wuhai 167.74")],
    ["choose the second", press("#found button")],
    ["type for a third", type("wuhai")],
    ["choose the third", press("#found button")],
    ["take one away", press(".picked button")],
  ],
};

const folder = process.env.BUILT ?? "dist";
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const [name, each] of Object.entries(steps)) await measure(browser, { name, each });
} finally {
  await browser.close();
  await server.close();
}

/** Does the steps on a fresh page so many times, and prints what each took. */
async function measure(browser: Browser, { name, each }: { name: string; each: readonly Step[] }): Promise<void> {
  const took = new Map<string, number[]>(each.map(([step]) => [step, []]));
  for (let time = 0; time < Number(values.times); time += 1) {
    const page = await openPage(browser, name);
    for (const [step, act] of each) {
      await act(page);
      took.get(step)?.push(await worstSince(page));
    }
    await page.context().close();
  }
  console.log(`/${name}/, ${values.rows} rows, a processor ${values.slower} times as slow: ms to the next paint`);
  const row = (all: readonly number[]) => ({
    best: all[0],
    median: all[Math.floor(all.length / 2)],
    worst: all.at(-1),
  });
  console.table(Object.fromEntries([...took].map(([step, all]) => [step, row(all.toSorted((a, b) => a - b))])));
}

/** The page with its rows shown and its processor slowed down, on which interactions are kept. */
async function openPage(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route("**/explore/*.json", async (route) => {
    const json = (await (await route.fetch()).json()) as ExploreJson;
    await route.fulfill({ json: manyRows(json, { wanted: Number(values.rows) }) });
  });
  await page.addInitScript(() => {
    const kept: PerformanceEventTiming[] = [];
    const observer = new PerformanceObserver((list) => kept.push(...(list.getEntries() as PerformanceEventTiming[])));
    observer.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(window, {
      takeEvents: () => {
        kept.push(...(observer.takeRecords() as PerformanceEventTiming[]));
        return kept.splice(0).map(({ interactionId, duration }) => ({ interactionId, duration }));
      },
    });
  });
  await page.goto(`${server.origin}/${name}/`);
  await field(page).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: Number(values.slower) });
  await worstSince(page);
  return page;
}

/** The slowest interaction since it was last asked, once the page has painted; those below 16 ms are not told apart. */
async function worstSince(page: Page): Promise<number> {
  const events = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (window as unknown as { takeEvents: () => { interactionId: number; duration: number }[] }).takeEvents();
  });
  return Math.max(16, ...events.flatMap(({ interactionId, duration }) => (interactionId ? [duration] : [])));
}
