import { readFileSync } from "node:fs";
import { unfurl } from "unfurl.js";
import { describe, expect, inject, test } from "vitest";
import { ask, patiently } from "./ask.ts";
import { openHost } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";

const { site } = inject("folders");
const built = "https://counting-investment.example";
const { charts } = JSON.parse(readFileSync(`${site}/charts/index.json`, "utf8")) as {
  charts: { slug: string; title: { zh: string } }[];
};

interface Answer {
  type: string;
  version: unknown;
  title: string;
  html: string;
  width: unknown;
  height: number;
  thumbnail_url: string;
}

const pages: Record<string, string> = {};
const server = useServer(site, { standsFor: built });
const host = useServer("/nowhere", { pages });
const tabs = useBrowser();

const answerOf = async (slug: string, lang = ""): Promise<Answer> =>
  JSON.parse((await ask(`${server.origin}/${lang}oembed/${slug}.json`)).body.toString()) as Answer;

test.each(charts.map(({ slug }) => slug))("%s answers by the letter of oEmbed 1.0, in both languages", async (slug) => {
  for (const lang of ["", "en/"]) {
    const answer = await answerOf(slug, lang);
    expect(answer).toMatchObject({
      type: "rich",
      version: "1.0",
      width: 600,
      cache_age: 86_400,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Number.isInteger(answer.height)).toBe(true);
    expect(answer.title).not.toMatch(/[<>]/);
    expect(answer.html).toContain(`src="${server.origin}/${lang}embed/${slug}/"`);
    expect((await ask(answer.thumbnail_url)).status).toBe(200);
  }
});

test("a client library finds it from the page of the chart", async () => {
  for (const { slug, title } of charts.slice(0, 3)) {
    const found = await patiently(() => unfurl(`${server.origin}/charts/${slug}/`));
    expect(found.oEmbed).toMatchObject({ type: "rich", version: "1.0", title: title.zh });
    expect(JSON.stringify(found.oEmbed)).toContain(`/embed/${slug}/`);
    expect(found.open_graph.images?.[0]?.url).toContain(`/charts/${slug}.og.png`);
    expect(found.twitter_card.card).toBe("summary_large_image");
  }
});

const allowed: Record<string, readonly string[]> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/**
 * What WordPress keeps of an answer, after its `wp_filter_oembed_result`: these tags and attributes, a secret and a
 * sandbox.
 */
function asWordPress(html: string, { secret }: { secret: string }): string {
  const kept = html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (_, slash: string, tag: string, attributes: string) => {
    if (!allowed[tag]) return "";
    const names = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].filter(([, name = ""]) =>
      allowed[tag]?.includes(name),
    );
    return `<${slash}${tag}${names.map(([, name, value]) => ` ${name}="${value}"`).join("")}>`;
  });
  const [, quote = "", iframe = ""] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/.exec(kept) ?? [];
  return (quote + iframe)
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace("<iframe", '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"');
}

describe("on a page that acts as WordPress does", () => {
  const secret = "AbC123xyZ9";
  /**
   * What wp-embed.js does with messages, in few words: by secret and source, heights from 200 to 1000, links of the
   * same host.
   */
  const receiver = `<script>
    window.opened = [];
    addEventListener("message", ({ data, source }) => {
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
        if (source !== frame.contentWindow) continue;
        if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
        if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host) opened.push(data.value);
      }
    });</script>`;

  test.each(["wuhai-size-tiers", "chain-hydrogen"])(
    "%s survives its filter, tells its height and opens its link",
    async (slug) => {
      const { html } = await answerOf(slug);
      expect(
        asWordPress(html, { secret })
          .replace(/ (?:class|sandbox|security|data-secret)="[^"]*"/g, "")
          .replace(`#?secret=${secret}`, ""),
      ).toBe(html);
      pages["/post"] =
        `<!doctype html><meta charset="utf-8"><title>A post</title><link rel="icon" href="data:,">${receiver}${asWordPress(html, { secret })}`;
      const { page, errors } = await openHost(tabs, { url: `${host.origin}/post`, width: 700 });
      const needed = () =>
        page.frames()[1]?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      await expect
        .poll(async () => (await page.locator("iframe").getAttribute("height")) === String(await needed()))
        .toBe(true);
      expect(await needed()).toBeLessThanOrEqual(1000);
      await page.frameLocator("iframe").locator("footer a").click();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { opened: string[] }).opened))
        .toEqual([`${server.origin}/charts/${slug}/`]);
      expect(errors).toEqual([]);
    },
  );
});
