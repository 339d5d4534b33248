import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ask } from "./ask.ts";
import { boxCode } from "./box-code.ts";
import { addressOf, heights, openHost } from "./frames.ts";
import { useBrowser, useServer } from "./kit.ts";
import { missingForWordPress, startWordPress, type Post, type WordPress } from "./wordpress.ts";

const { site } = inject("folders");
const built = "https://counting-investment.example";
const small = "growth-rates";
/** Higher than WordPress makes a frame. */
const tall = "chain-hydrogen";

const missing = missingForWordPress();
const how = missing && ` (skipped: apt-get install ${missing})`;
if (missing) console.warn(`skipped: charts in a real WordPress. Install it first: apt-get install ${missing}`);

describe.skipIf(missing)(`in a real WordPress with its default theme${how}`, () => {
  const server = useServer(site, { standsFor: built });
  const tabs = useBrowser();
  let wordpress: WordPress;
  beforeAll(async () => {
    wordpress = await startWordPress({ provider: server.origin });
  });
  afterAll(() => wordpress.close());

  const chart = (slug: string, lang = "") => `${server.origin}/${lang}charts/${slug}/`;
  const code = (variant: string) => boxCode(site, { slug: small, variant, lang: "" }).replaceAll(built, server.origin);
  const titleOf = (slug: string, lang: "zh" | "en") =>
    (
      JSON.parse(readFileSync(`${site}/charts/index.json`, "utf8")) as {
        charts: { slug: string; title: { zh: string; en: string } }[];
      }
    ).charts.find((one) => one.slug === slug)?.title[lang] ?? "";

  /** What stands in a post, as HTML. */
  async function published(post: Post): Promise<string> {
    const page = await tabs.shared({ javaScriptEnabled: false });
    await page.goto(await wordpress.publish(post));
    return (await page.locator(".entry-content").innerHTML()).trim();
  }

  /** A post on a phone and on a desk, when every frame is as high as its chart. */
  async function read(post: Post, { frames }: { frames: number }): Promise<Page[]> {
    const url = await wordpress.publish(post);
    const pages: Page[] = [];
    for (const width of [375, 1200]) {
      const { page } = await openHost(tabs, { url, width });
      await expectHeights(page, { frames });
      pages.push(page);
    }
    return pages;
  }

  test.each([
    ["an author", "a small chart on a line", "author", () => line(chart(small)), 1],
    ["an author", "a high one in a block", "author", () => block(chart(tall)), 1],
    ["an author", "two in English", "author", () => block(chart(tall, "en/")) + block(chart(small, "en/")), 2],
    ["an administrator", "one on a line", "administrator", () => line(chart("wuhai-size-tiers")), 1],
    ["an administrator", "two in blocks", "administrator", () => block(chart(small)) + block(chart(tall)), 2],
  ] as const)("the address shows %s %s, as wide as the column", async (_, __, as, content, frames) => {
    for (const page of await read({ as, content: content() }, { frames })) {
      expect(await page.locator("blockquote").evaluateAll((all) => all.map((node) => node.checkVisibility()))).toEqual(
        Array.from({ length: frames }, () => false),
      );
      await expectColumn(page, "iframe");
    }
  });

  test.each([
    ["small", small, "", line],
    ["high", tall, "en/", block],
  ] as const)("the link of a %s chart leads to its page", async (_, slug, lang, place) => {
    for (const page of await read({ as: "author", content: place(chart(slug, lang)) }, { frames: 1 })) {
      await page.frameLocator("iframe").locator("footer a").click();
      await expect.poll(async () => (await addressOf(page)).href).toBe(chart(slug, lang));
    }
  });

  test("without script the address leaves the title with its link", async () => {
    const url = await wordpress.publish({ as: "author", content: line(chart(small)) });
    const page = await tabs.fresh({ javaScriptEnabled: false });
    await page.goto(url);
    const link = page.locator("blockquote a");
    expect(await link.isVisible()).toBe(true);
    expect([await link.innerText(), await link.getAttribute("href")]).toEqual([titleOf(small, "zh"), chart(small)]);
  });

  test("the feed has the title with its link", async () => {
    await wordpress.publish({ as: "author", content: block(chart(tall, "en/")) });
    const feed = (await ask(`${wordpress.origin}/?feed=rss2`)).body.toString();
    const [item = ""] = /<item>.*?<\/item>/s.exec(feed) ?? [];
    expect(item).toContain(`<a href="${chart(tall, "en/")}">${titleOf(tall, "en")}</a>`);
  });

  test("the editor is given the chart by the REST proxy", async () => {
    const { type, title, html } = await wordpress.proxy(chart(small, "en/"), { as: "author" });
    expect([type, title]).toEqual(["rich", titleOf(small, "en")]);
    expect(html).toMatch(/^<blockquote class="wp-embedded-content" data-secret="(\w+)"><a href=.*data-secret="\1"/);
  });

  describe("of the codes of the box", () => {
    const link = () => `<a href="${chart(small)}">${titleOf(small, "zh")}</a>`;

    test.each([
      ["iframe", "<div><p>", "</p></div>"],
      ["auto-height", "<div><p>", "</p></div>"],
      ["element", "", ""],
      ["frozen", "<div><p>", "</p></div>"],
    ])(
      "%s leaves the link, and nothing else that is seen, of what an author pastes",
      async (variant, before, after) => {
        if (code(variant) === "") {
          // A version that is not released yet has nothing to freeze.
          expect(variant).toBe("frozen");
          return;
        }
        expect(await published({ as: "author", content: html(code(variant)) })).toBe(before + link() + after);
      },
    );

    test.each(["author", "editor", "administrator"] as const)("the picture of an %s stays as it is", async (as) => {
      const text = await published({ as, content: html(code("image")) });
      // WordPress adds how it is to be loaded.
      expect(text.replace(/ (?:decoding|loading|fetchpriority)="\w+"/g, "")).toBe(code("image"));
    });

    test("the picture fits its column and leads to the chart", async () => {
      const url = await wordpress.publish({ as: "author", content: html(code("image")) });
      for (const width of [375, 1200]) {
        const { page } = await openHost(tabs, { url, width });
        await expectColumn(page, ".entry-content img");
        expect(await page.locator(".entry-content img").evaluate(proportion)).toBeLessThan(0.01);
      }
    });

    test("Markdown is shown as text", async () => {
      expect(await published({ as: "administrator", content: code("markdown") })).toContain("](http");
    });

    test.each(["editor", "administrator"] as const)(
      "frame, frame with script and element of an %s stand in the column, the latter two as high as the chart",
      async (as) => {
        const content = html(code("iframe")) + html(code("auto-height"));
        const url = await wordpress.publish({ as, content: content + html(code("element")) });
        for (const width of [375, 1200]) {
          const { page } = await openHost(tabs, { url, width });
          await expectHeights(page, { frames: 3 });
          await expectColumn(page, ".entry-content > :is(div, counting-investment)");
        }
        const alone = await wordpress.publish({ as, content: html(code("iframe")) });
        for (const width of [375, 1200]) {
          const { page } = await openHost(tabs, { url: alone, width });
          const [frame] = await heights(page);
          expect(frame?.shown).toBeGreaterThanOrEqual((frame?.needed ?? Infinity) - 4);
        }
      },
    );
  });
});

/** In a post that has no blocks, as older editors save it. */
const line = (url: string) => `Before\n\n${url}\n\nAfter`;
/** As the editor saves its Embed block. */
const block = (url: string) =>
  `<!-- wp:embed {"url":"${url}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->\n\n`;
/** As the editor saves its Custom HTML block. */
const html = (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->\n\n`;

/** Expects that in the end every frame is as high as its content, to four pixels, when the reader has come to it. */
async function expectHeights(page: Page, { frames }: { frames: number }): Promise<void> {
  await expect.poll(() => page.locator("iframe").count()).toBe(frames);
  const fits = async (index: number) => {
    // What stands above may still grow and push it out of sight.
    await page.locator("iframe").nth(index).scrollIntoViewIfNeeded();
    const { shown, needed } = (await heights(page))[index] ?? { shown: 0, needed: 0 };
    return Math.abs(shown - needed) <= 4 && needed > 100 ? "fits" : { shown, needed };
  };
  for (let index = 0; index < frames; index += 1)
    await expect.poll(() => fits(index).catch(String), { message: `frame ${index + 1}` }).toBe("fits");
}

/** Expects that it is as wide as the column of the theme, and stands in its middle. */
async function expectColumn(page: Page, selector: string): Promise<void> {
  const boxes = await page.locator(`.wp-block-post-title, ${selector}`).evaluateAll((nodes) =>
    nodes.map((node) => {
      const { left, right } = node.getBoundingClientRect();
      return [Math.round(left), Math.round(right)];
    }),
  );
  expect(boxes.length).toBeGreaterThan(1);
  expect(new Set(boxes.map(String)).size, JSON.stringify(boxes)).toBe(1);
}

/** How far a picture is from its proportions. */
const proportion = (node: HTMLElement | SVGElement): number => {
  const image = node as HTMLImageElement;
  return Math.abs(image.clientHeight / image.clientWidth - image.naturalHeight / image.naturalWidth);
};
