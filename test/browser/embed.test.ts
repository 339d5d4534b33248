import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { openHost } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const index = JSON.parse(readFileSync(`${site}/charts/index.json`, "utf8")) as { charts: { slug: string }[] };
const slugs = index.charts.map(({ slug }) => slug);

const pages: Record<string, string> = {};
const server = useServer(site);
/** The foreign page's own server: another port is another origin. */
const host = useServer("/nowhere", { pages });
const tabs = useBrowser();

const frames = (attributes: string) =>
  `<!doctype html><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,"><body style="margin:0">
  <script>window.told = []; addEventListener("message", (e) => told.push(e.data));</script>
  ${slugs.map((slug) => `<iframe src="${server.origin}/embed/${slug}/" title="${slug}" width="600" height="400" ${attributes}></iframe>`).join("\n")}`;

/** A host page, which keeps what its frames have told it. */
interface Host {
  told: Record<string, unknown>[];
}

/** What a reader sees of an embed: how wide each of its drawings is, its title, its words. */
function look() {
  const drawings = [...document.querySelectorAll("svg.chart")].filter((svg) => svg.checkVisibility());
  return {
    widths: drawings.map((svg) => svg.getBoundingClientRect().width),
    title: document.querySelector<HTMLElement>("h1, h2, figcaption")?.innerText ?? "",
    words: document.body.innerText,
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  };
}

/** The embeds on a host page, by the titles of their frames. */
async function embedsOn(page: Page): Promise<Map<string, ReturnType<typeof look>>> {
  const embeds = new Map<string, ReturnType<typeof look>>();
  for (const frame of page.frames().slice(1))
    embeds.set(new URL(frame.url()).pathname.split("/")[2] ?? "", await frame.evaluate(look));
  return embeds;
}

describe.each([
  { kind: "an iframe", attributes: "" },
  { kind: "a sandboxed iframe", attributes: 'sandbox="allow-scripts"' },
])("in $kind on a foreign page", ({ attributes }) => {
  test("every embed shows its chart, its title and its source, in one request, and tells its true height, in our form and in AMP's", async () => {
    pages["/"] = frames(attributes);
    const before = server.asked.length;
    const { page, errors } = await openHost(tabs, { url: host.origin });
    // Frames load side by side, in no order.
    expect(server.asked.slice(before).sort()).toEqual(slugs.map((slug) => `/embed/${slug}/`).sort());
    const embeds = await embedsOn(page);
    for (const slug of slugs) {
      const { widths = [], title, words } = embeds.get(slug) ?? {};
      expect(widths, slug).toEqual([expect.toSatisfy((width: number) => width > 300)]);
      expect(title, slug).not.toBe("");
      expect(words, slug).toContain("招商有数");
    }
    for (const slug of slugs) {
      // A browser may leave a frame below the fold without a layout until the reader scrolls to it.
      await page.locator(`iframe[title="${slug}"]`).evaluate((frame) => frame.scrollIntoView());
      await page.waitForFunction((id) => (window as unknown as Host).told.some((message) => message.id === id), slug);
    }
    const told = () => page.evaluate(() => (window as unknown as Host).told);
    // The last of what each has told is what it is.
    await expect
      .poll(async () => {
        const own = (await told()).filter(({ type }) => type === "counting-investment:height");
        const last = new Map(own.map(({ id, height }) => [id, height]));
        expect([...last.keys()].sort()).toEqual([...slugs].sort());
        return [...(await embedsOn(page))].filter(([slug, { height }]) => last.get(slug) !== height);
      })
      .toEqual([]);
    expect((await told()).some(({ sentinel, type }) => sentinel === "amp" && type === "embed-size")).toBe(true);
    expect(errors).toEqual([]);
  });
});

test("with JavaScript off, in the strictest sandbox, every embed still shows its chart", async () => {
  pages["/"] = frames("sandbox");
  const page = await tabs.fresh({ javaScriptEnabled: false });
  await page.goto(host.origin);
  const embeds = await embedsOn(page);
  expect([...embeds.keys()].sort()).toEqual([...slugs].sort());
  for (const [slug, { widths }] of embeds) expect(widths, slug).toHaveLength(1);
});

test.each(slugs)("with JavaScript off, the page of %s shows its chart and its table", async (slug) => {
  const page = await tabs.shared({ javaScriptEnabled: false });
  await page.goto(`${server.origin}/charts/${slug}/`);
  expect(await page.locator("svg.chart:visible").count()).toBe(1);
  expect(await page.locator("table tbody tr").count()).toBeGreaterThan(0);
});

test.each(["", "en/"])(
  "the height in the embed code of /%scharts/… holds it at 640 px, with at most half to spare where a font is missing, for columns up to 760 px",
  async (prefix) => {
    const page = await tabs.shared({ viewport: { width: 640, height: 300 } });
    const misfits: string[] = [];
    for (const slug of slugs) {
      const html = readFileSync(`${site}/${prefix}charts/${slug}/index.html`, "utf8");
      const said = Number(/&lt;iframe[^>]*? height=(?:&quot;|&#34;|")(\d+)/.exec(html)?.[1]);
      await page.goto(`${server.origin}/${prefix}embed/${slug}/`);
      const needed = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      if (!(said >= needed - 10 && said <= needed * 1.5)) misfits.push(`${slug}: ${said} for ${needed}`);
    }
    expect(misfits).toEqual([]);
  },
);

test.each([
  ["light", "rgb(251, 249, 244)"],
  ["dark", "rgb(22, 23, 26)"],
])("?theme=%s colours an embed whatever the reader's system asks for", async (theme, ground) => {
  const page = await tabs.shared({ colorScheme: theme === "dark" ? "light" : "dark" });
  await page.goto(`${server.origin}/embed/${slugs[0]}/?theme=${theme}`);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground);
});

test("an embed asks not to be indexed and names its chart's page as the original", () => {
  for (const slug of slugs) {
    const html = readFileSync(`${site}/embed/${slug}/index.html`, "utf8");
    expect(html).toMatch(/<meta name="robots" content="noindex/);
    expect(html).toContain(`<link rel="canonical" href="https://counting-investment.example/charts/${slug}/">`);
  }
});
