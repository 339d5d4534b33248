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

/** What a page is shown with in a link: a picture of its own, that of its kind, or a chart's. */
function shownWith(page: string): string {
  const picture = once(htmlOf(page), /<meta property="og:image" content="([^"]+)"/g).replace(built, "");
  if (!existsSync(site + picture)) return `nothing: ${picture}`;
  if (picture === `${page}og.png`) return "its own";
  const [, map] = /^(.*\/chains\/.*)\.og\.png$/.exec(picture) ?? [];
  // The region's panorama is the page of the chain.
  if (map !== undefined)
    return map.replace(/region\/panorama$/, "").replace(/\/*$/, "/") === page ? "its own" : "a map";
  const [, chart] = /\/charts\/(.*)\.og\.png$/.exec(picture) ?? [];
  if (chart === undefined) return picture.replace(/^(?:\/en)?(.*?)[^/]+\/og\.png$/, "one of $1");
  if (page.endsWith(`/charts/${chart}/`)) return "its own";
  return chart.startsWith("chain-") && page.includes(`/chains/${chart.replace("chain-", "")}/`)
    ? "the chain's map"
    : "a chart";
}

test("a link to a page is shown with a picture of the page; cited pages and links of a chain share theirs", () => {
  const kinds = Map.groupBy(pages, shownWith);
  const shown = (kind: string) => [...new Set(kinds.get(kind)?.map((page) => page.replace(/^\/en\//, "/")))].sort();
  expect([...kinds.keys()].sort()).toEqual(["its own", "one of /sources/", "the chain's map"]);
  expect(shown("one of /sources/").filter((page) => !/^\/sources\/[^/]+\/$/.test(page))).toEqual([]);
  expect(shown("the chain's map").filter((page) => !/^\/chains\/[^/]+\/[^/]+\/(?:[^/]+\/)?$/.test(page))).toEqual([]);
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

test("every page says to what day its data reach and from which data it was built; those of places and charts also of their own", () => {
  // The wall has no foot; its slides say the days of what they show.
  const footed = pages.filter((page) => !page.endsWith("/screen/"));
  const footOf = (page: string) => htmlOf(page).split('<footer class="footer"')[1] ?? "";
  const silent = footed.filter((page) => {
    const [reach, built] = page.startsWith("/en/")
      ? [/In all the data, [^<]* reach to \d+ \w+ \d{4}/, /Built from /]
      : [/全部数据：[^<]*截至\d{4}年\d+月\d+日/, /建成/];
    return !reach.test(footOf(page)) || !built.test(footOf(page));
  });
  expect(silent).toEqual([]);
  expect(footOf("/places/150200/")).toMatch(/本页数据：[^<]*截至\d{4}年/);
  expect(footOf("/en/charts/funds-in-place/")).toMatch(/On this page, [^<]* reach to \d+ /);
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
    // Of the maps of a chain, the region's prospect is its chart, and the region's panorama the chain's own page.
    const chart = page
      .replace("/embed/compare/", "/compare/")
      .replace(/\/v\/[^/]+\//, "/")
      .replace("/region/prospect/", "/")
      .replace(/\/embed\/chain-([^/]+)\/(?:region\/panorama\/|([^/]+\/[^/]+\/))$/, "/chains/$1/$2")
      .replace("/embed/", "/charts/");
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

test.each(["", "en/"])("every entry of the feed of new figures of /%s… leads to where a page shows it", (lang) => {
  const feed = readFileSync(`${site}/${lang}changelog/figures/feed.xml`, "utf8");
  expect(feed).toContain(`<link rel="self" href="${built}/${lang}changelog/figures/feed.xml"/>`);
  const ids = [...feed.matchAll(/<entry>[\s\S]*?<id>([^<]+)<\/id>/g)].map(([, id = ""]) => id);
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
  const lost = ids.filter((id) => {
    const [page = "", anchor = ""] = id.replace(built, "").split("#");
    return !htmlOf(page).includes(`id="${anchor}"`);
  });
  expect(lost).toEqual([]);
});

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
