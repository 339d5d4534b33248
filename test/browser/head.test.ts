import { existsSync, readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { filesOf, pagesOf } from "./pages.ts";

const { site, moved } = inject("folders");
const built = "https://counting-investment.example";
const htmlOf = (page: string) => readFileSync(`${site}${page.endsWith("/") ? `${page}index.html` : page}`, "utf8");
const all = pagesOf(site);
const embeds = all.filter((page) => /^\/(?:en\/)?(?:v\/[^/]+\/)?embed\//.test(page));
const pages = all.filter((page) => !embeds.includes(page) && page !== "/404.html");
const once = (html: string, pattern: RegExp): string => {
  const found = [...html.matchAll(pattern)];
  return found.length === 1 ? (found[0]?.[1] ?? "") : `${found.length} times`;
};

test("every table says what it is a table of", () => {
  const uncalled = pages.filter((page) => /<table[^>]*>(?!\s*<caption[^>]*>[^<])/.test(htmlOf(page)));
  expect(uncalled).toEqual([]);
});

test("the page that stands where there is none has no address: no canonical, no og:url, no twin", () => {
  expect(htmlOf("/404.html")).not.toMatch(/rel="canonical"|og:url|hreflang="[^"]*" href="http/);
});

test("every page has one h1, a title of its own, a description, its canonical address and its twin in the other language", () => {
  expect(pages.length).toBeGreaterThan(300);
  const faults: string[] = [];
  const titles = new Map<string, string>();
  for (const page of pages) {
    const html = htmlOf(page);
    const say = (fault: string) => faults.push(`${page}: ${fault}`);
    if (
      once(html, /<h1[^>]*>([\s\S]*?)<\/h1>/g)
        .replace(/<[^>]*>/g, "")
        .trim() === ""
    )
      say("no h1");
    if ((html.match(/<h1/g) ?? []).length !== 1) say("not one h1");
    const title = once(html, /<title>([^<]*)<\/title>(?=\s*<meta name="description")/g);
    if (titles.has(title)) say(`the title of ${titles.get(title)}`);
    titles.set(title, page);
    if (once(html, /<meta name="description" content="([^"]+)"/g).length < 10) say("no description");
    if (once(html, /<link rel="canonical" href="([^"]+)"/g) !== built + page) say("another canonical address");
    const zh = page.replace(/^\/en\//, "/");
    for (const [tag, address] of [
      ["zh-CN", zh],
      ["en", `/en${zh}`],
      ["x-default", zh],
    ] as const)
      if (once(html, new RegExp(`hreflang="${tag}" href="(${built}[^"]*)"`, "g")) !== built + address) say(`no ${tag}`);
    for (const meta of ["og:title", "og:description", "og:image", "og:url", "og:locale"])
      if (/^\d+ times$/.test(once(html, new RegExp(`<meta property="${meta}" content="([^"]+)"`, "g"))))
        say(`not one ${meta}`);
    if (!/<meta name="twitter:card" content="summary_large_image"/.test(html)) say("no card");
  }
  expect(faults).toEqual([]);
});

test("every page has its twin, and search engines are told of each once and of no embed", () => {
  for (const page of pages) expect(pages).toContain(page.startsWith("/en/") ? page.replace("/en", "") : `/en${page}`);
  const named = [...readFileSync(`${site}/sitemap-0.xml`, "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address,
  );
  expect(named.toSorted()).toEqual(pages.map((page) => built + page).toSorted());
  expect(readFileSync(`${site}/robots.txt`, "utf8")).toContain(`Sitemap: ${built}/sitemap-index.xml`);
  expect(readFileSync(`${moved}/robots.txt`, "utf8")).toContain("Sitemap: https://example.org/x/sitemap-index.xml");
});

test("embeds, those of releases too, are not to be indexed, name the page that stands for them, and speak to no search engine of data", () => {
  expect(embeds.length).toBeGreaterThan(100);
  for (const page of embeds) {
    const html = htmlOf(page);
    expect(html, page).toContain('<meta name="robots" content="noindex">');
    const chart = page.replace(/\/v\/[^/]+\//, "/").replace("/embed/", "/charts/");
    expect(html, page).toContain(`<link rel="canonical" href="${built}${chart}">`);
    expect(html, page).not.toContain("application/ld+json");
  }
});

test("every address of /charts/index.json answers", () => {
  const index = JSON.parse(readFileSync(`${site}/charts/index.json`, "utf8")) as {
    charts: { slug: string; addresses: Record<string, string | Record<string, string>> }[];
  };
  const addresses = index.charts.flatMap((chart) =>
    Object.values(chart.addresses).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one))),
  );
  expect(addresses.length).toBeGreaterThan(index.charts.length * 20);
  const files = new Set(filesOf(site).map((file) => `${built}/${file.replace(/(^|\/)index\.html$/, "$1")}`));
  expect(addresses.filter((address) => !files.has(address))).toEqual([]);
});

test.each(["", "en/"])(
  "the Atom feed of /%s… names itself, its page and entries in order, with addresses that exist",
  (lang) => {
    const feed = readFileSync(`${site}/${lang}changelog/feed.xml`, "utf8");
    expect(feed).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xml:lang="(?:zh-CN|en)" xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
    );
    expect(feed).toContain(`<link rel="self" href="${built}/${lang}changelog/feed.xml"/>`);
    const updated = [...feed.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, day]) => day);
    const ids = [...feed.matchAll(/<entry>[\s\S]*?<id>([^<]+)<\/id>/g)].map(([, id = ""]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    expect(updated.slice(1)).toEqual(updated.slice(1).toSorted().toReversed());
    expect(updated[0]).toBe(updated[1]);
    const page = htmlOf(`/${lang}changelog/`);
    for (const id of ids) expect(page).toContain(`id="${id.split("#")[1]}"`);
  },
);

test("what a release keeps is served as it was kept", () => {
  const releases = readFileSync("data/releases.csv", "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0] ?? "");
  expect(releases).not.toEqual([]);
  for (const version of releases) {
    const kept = filesOf(`data/releases/${version}`).filter((file) => file.endsWith(".csv"));
    expect(kept.length).toBeGreaterThan(20);
    for (const file of kept)
      expect(
        readFileSync(`${site}/v/${version}/${file}`).equals(readFileSync(`data/releases/${version}/${file}`)),
        file,
      ).toBe(true);
    for (const file of kept.filter((name) => name.startsWith("charts/")))
      expect(existsSync(`${site}/v/${version}/embed/${file.slice(7, -4)}/index.html`), file).toBe(true);
  }
});
