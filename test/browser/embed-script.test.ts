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

test("the frame carries the title for a screen reader", async () => {
  const { page } = await openPage(element() + script());
  expect(await page.locator("counting-investment iframe").getAttribute("title")).toBe("标题");
});

test("an element that is taken away no longer listens, and one that is moved goes on", async () => {
  const { page, errors } = await openPage(
    `<script>
      window.listening = 0;
      const [add, remove] = [window.addEventListener, window.removeEventListener];
      window.addEventListener = (type, ...rest) => { if (type === "message") listening += 1; return add.call(window, type, ...rest); };
      window.removeEventListener = (type, ...rest) => { if (type === "message") listening -= 1; return remove.call(window, type, ...rest); };
    </script><div id="there"></div>${element()}${script()}`,
  );
  const listening = () => page.evaluate(() => (window as unknown as { listening: number }).listening);
  await settle(page);
  // Its own, and that for frames without an element.
  expect(await listening()).toBe(2);
  await page.evaluate(() =>
    document.getElementById("there")?.append(document.querySelector("counting-investment") as Element),
  );
  await settle(page);
  expect(await listening()).toBe(2);
  await page.evaluate(() => document.querySelector("counting-investment")?.remove());
  expect(await listening()).toBe(1);
  expect(errors).toEqual([]);
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
      null,
      null,
      null,
    ]);
  });

  test("may change: another chart is loaded, another theme is only told", async () => {
    const { page } = await openPage(element() + script());
    await settle(page);
    const asked = server.asked.length;
    const frame = page.frames()[1];
    const ground = () => frame?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe("rgb(251, 249, 244)");
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
