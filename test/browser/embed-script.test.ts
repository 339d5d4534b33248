import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openHost, settle } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const chart = "wuhai-size-tiers";

const pages: Record<string, string> = {};
const tells = (height: string) =>
  `<!doctype html><title>x</title><script>parent.postMessage({ type: "counting-investment:height", id: "x", height: ${height} }, "*")</script>`;
const server = useServer(site, {
  pages: { "/embed/huge/": tells("99999"), "/embed/tiny/": tells("-5"), "/embed/odd/": tells("'12em'") },
});
const host = useServer("/nowhere", { pages });
const tabs = useBrowser();

const element = (attributes = `chart="${chart}"`) =>
  `<counting-investment ${attributes}><a href="#">标题</a></counting-investment>`;
const script = () => `<script src="${server.origin}/embed.js"></script>`;

/**
 * Stands after our script, and so hears every message right after it: notes how high that has left the element's frame.
 */
const noting = `<script>
  window.heard = [];
  addEventListener("message", ({ data }) => {
    if (data.type !== "counting-investment:height") return;
    const { shadowRoot } = document.querySelector("counting-investment");
    heard.push({ told: data.height, shown: shadowRoot.querySelector("iframe").getBoundingClientRect().height });
  });
</script>`;
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { told: unknown; shown: number }[] }).heard);

async function openPage(body: string, { width = 640 } = {}) {
  pages["/"] =
    `<!doctype html><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0">${body}`;
  return openHost(tabs, { url: host.origin, width });
}

test("embed.js is 2 KB at most", () => {
  expect(readFileSync(`${site}/embed.js`).length).toBeLessThanOrEqual(2000);
});

test("it leaves nothing behind on the window, and may be loaded twice", async () => {
  const { page, errors } = await openPage("");
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await names();
  for (let times = 0; times < 2; times += 1) await page.addScriptTag({ url: `${server.origin}/embed.js` });
  expect(await names()).toEqual(before);
  expect(errors).toEqual([]);
});

test("elements that stood before the script and such as come later are both drawn", async () => {
  const { page } = await openPage(element());
  expect(page.frames()).toHaveLength(1);
  expect(await page.locator("counting-investment a").isVisible()).toBe(true);
  await page.addScriptTag({ url: `${server.origin}/embed.js` });
  await settle(page);
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML("beforeend", html),
    element('chart="leader-trips" lang="en"'),
  );
  await page.locator("counting-investment").last().scrollIntoViewIfNeeded();
  await settle(page, { frames: 2 });
  expect(page.frames().map((frame) => new URL(frame.url()).pathname)).toContain("/en/embed/leader-trips/");
});

test.each([
  ['place="baotou" view="directions"', "baotou/directions"],
  ['place="wuhai"', "wuhai/prospect"],
  ['view="panorama"', "region/panorama"],
])("a chain's map with %s is that of %s, in one request", async (attributes, state) => {
  const before = server.asked.length;
  const { page, errors } = await openPage(element(`chart="chain-photovoltaics" ${attributes}`) + script());
  await settle(page);
  expect(server.asked.slice(before)).toEqual(["/embed.js", `/embed/chain-photovoltaics/${state}/`]);
  expect(errors).toEqual([]);
});

test("the frame carries the title for a screen reader", async () => {
  const { page } = await openPage(element() + script());
  expect(await page.locator("counting-investment iframe").getAttribute("title")).toBe("标题");
});

test("elements listen with one ear, and one that is moved goes on", async () => {
  const { page, errors } = await openPage(
    `<script>
      window.listening = 0;
      const add = window.addEventListener;
      window.addEventListener = (type, ...rest) => { if (type === "message") listening += 1; return add.call(window, type, ...rest); };
    </script><div id="there"></div>${element()}${script()}${script()}`,
  );
  await settle(page);
  await page.evaluate(() =>
    document.getElementById("there")?.append(document.querySelector("counting-investment") as Element),
  );
  await settle(page);
  expect(await page.evaluate(() => (window as unknown as { listening: number }).listening)).toBe(1);
  expect(errors).toEqual([]);
});

describe("an element", () => {
  const words = (page: Page) => page.locator("counting-investment").innerText();
  const frames = (page: Page) => page.locator("counting-investment iframe").count();

  test.each([
    ["of a wrong chart", 'chart="no-such-chart"'],
    ["of a wrong version", `chart="${chart}" version="9.9.9"`],
    ["of a wrong place", 'chart="chain-photovoltaics" place="nowhere"'],
    ["of a wrong view", 'chart="chain-photovoltaics" place="wuhai" view="panoramas"'],
    ["of a place where the chart has none", `chart="${chart}" place="wuhai"`],
    ["without a chart", ""],
  ])("%s is one line, its link, and as high as that", async (_, attributes) => {
    const { page } = await openPage(element(attributes) + script());
    await expect.poll(() => frames(page)).toBe(0);
    await expect.poll(() => words(page)).toBe("标题");
    expect(await page.locator("counting-investment").evaluate((node) => node.clientHeight)).toBeLessThan(40);
  });

  test("of a wrong chart with nothing in it leads to all charts", async () => {
    const { page } = await openPage(
      `<counting-investment chart="no-such-chart" lang="en-GB"> </counting-investment>${script()}`,
    );
    const link = page.locator("counting-investment a");
    await link.waitFor();
    expect(await link.getAttribute("href")).toBe(`${server.origin}/en/charts/`);
  });

  test("in closed details has its height before they are opened, in another origin too", async () => {
    const { page } = await openPage(`<details><summary>x</summary>${element()}</details>${script()}`);
    const height = () => page.locator("counting-investment iframe").evaluate(({ style }) => style.height);
    await expect.poll(height).not.toBe("480px");
    const told = await height();
    await page.locator("summary").click();
    await settle(page);
    expect(await height()).toBe(told);
  });

  test("out of sight has its height, and another one when its column is another", async () => {
    const { page } = await openPage(`${element()}<div style="height:2000px"></div>${script()}`);
    await settle(page);
    await page.evaluate(() => scrollTo(0, 9999));
    await page.setViewportSize({ width: 400, height: 900 });
    await settle(page);
  });
});

test.each([
  ["huge", 4000],
  ["tiny", 120],
  ["odd", 300],
])("a height that is %s is put right", async (slug, height) => {
  const { page } = await openPage(element(`chart="${slug}" height="300"`) + script() + noting);
  await expect.poll(() => heard(page)).toEqual([expect.objectContaining({ shown: height })]);
});

test("what others say is not listened to: neither the page itself, nor another frame, nor another origin", async () => {
  const { page } = await openPage(
    `${element()}${script()}${noting}<iframe id="other" srcdoc="<script>parent.postMessage({ type: 'counting-investment:height', height: 999 }, '*')</script>"></iframe>`,
  );
  await page.evaluate((id) => postMessage({ type: "counting-investment:height", id, height: 888 }, "*"), chart);
  await expect
    .poll(async () => (await heard(page)).map(({ told }) => told))
    .toEqual(expect.arrayContaining([888, 999]));
  for (const { told, shown } of await heard(page)) if (told === 888 || told === 999) expect(shown).not.toBe(told);
});

describe("its attributes", () => {
  test("choose language, version, theme and looks, and nothing else can be put into the address", async () => {
    const version = (JSON.parse(readFileSync(`${site}/data/datapackage.json`, "utf8")) as { version: string }).version;
    const { page } = await openPage(
      [
        element(`chart="${chart}" lang="en" theme="dark" plain`),
        element(`chart="${chart}" version="${version}" transparent="1"`),
        element('chart="../about"'),
        element('chart="x/../../y"'),
        element(""),
      ].join("") + script(),
    );
    const sources = await page.evaluate(() =>
      [...document.querySelectorAll("counting-investment")].map((node) =>
        node.shadowRoot?.querySelector("iframe")?.getAttribute("src"),
      ),
    );
    expect(sources).toEqual([
      `${server.origin}/en/embed/${chart}/?theme=dark&plain=1`,
      `${server.origin}/v/${version}/embed/${chart}/?transparent=1`,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("may change: another chart is loaded, another theme is only told", async () => {
    const { page } = await openPage(element() + script());
    await settle(page);
    const asked = server.asked.length;
    const frame = page.frames()[1];
    const ground = () => frame?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await expect.poll(ground).toBe("rgb(251, 249, 244)");
    await page.evaluate(() => document.querySelector("counting-investment")?.setAttribute("theme", "dark"));
    await expect.poll(ground).toBe("rgb(22, 23, 26)");
    await page.evaluate(() => document.querySelector("counting-investment")?.setAttribute("theme", "auto"));
    await expect.poll(ground).toBe("rgb(251, 249, 244)");
    expect(server.asked).toHaveLength(asked);
    await page.evaluate(() => document.querySelector("counting-investment")?.setAttribute("chart", "leader-trips"));
    await expect.poll(() => page.frames()[1]?.url()).toContain("/embed/leader-trips/");
    await settle(page);
  });
});

test("an embed takes a theme from the page that it stands on, and from no other frame", async () => {
  const { page } = await openPage(
    `<iframe src="${server.origin}/embed/${chart}/?theme=light" width="640" height="500"></iframe><iframe srcdoc="another"></iframe>`,
  );
  const [, embed, other] = page.frames();
  // Hears every message after the embed's own script, and notes which theme that has left.
  await embed?.evaluate(() => {
    const themes: unknown[] = [];
    Object.assign(window, { themes });
    addEventListener("message", () => themes.push(document.documentElement.dataset["theme"]));
  });
  const themes = () => embed?.evaluate(() => (window as unknown as { themes: unknown[] }).themes);
  const dark = { type: "counting-investment:theme", theme: "dark" };
  await other?.evaluate((message) => parent.frames[0]?.postMessage(message, "*"), dark);
  await expect.poll(themes).toEqual(["light"]);
  for (const message of [{ ...dark, theme: "javascript:" }, dark.type, dark])
    await page.evaluate((sent) => frames[0]?.postMessage(sent, "*"), message);
  await expect.poll(themes).toEqual(["light", "light", "light", "dark"]);
});
