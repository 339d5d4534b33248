import { readFileSync } from "node:fs";
import { LinkChecker } from "linkinator";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { filesOf, pagesOf } from "./pages.ts";
import { serve, type Served } from "./serve.ts";

const folders = inject("folders");

describe.each([
  { name: "as it is", folder: folders.site, base: "/", host: "https://counting-investment.example" },
  { name: "under /x/ on another host", folder: folders.moved, base: "/x/", host: "https://example.org" },
])("the site $name", ({ folder, base, host }) => {
  let server: Served;
  beforeAll(async () => {
    server = await serve(folder, { base });
  });
  afterAll(() => server.close());

  test("has no broken link on any page, and every page can be reached", async () => {
    const { links } = await new LinkChecker().check({
      path: `${server.origin}${base}`,
      recurse: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(server.origin) && !link.startsWith("mailto:"),
    });
    const broken = links
      .filter(({ state }) => state === "BROKEN")
      .map(({ url, parent, status }) => `${status} ${url} on ${parent}`);
    expect(broken).toEqual([]);
    const reached = new Set(
      links.filter(({ state }) => state === "OK").map(({ url }) => decodeURI(new URL(url).pathname)),
    );
    const pages = pagesOf(folder).map((page) => `${base}${page.slice(1)}`);
    expect(pages.filter((page) => !reached.has(page) && !page.endsWith("/404.html"))).toEqual([]);
  });

  test("names only addresses of its own host and base in canonical, alternate and embed addresses, and all of them exist", async () => {
    const named = new Set<string>();
    for (const file of filesOf(folder).filter((name) => /\.(html|json|svg|xml|txt)$/.test(name))) {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      for (const [address] of text.matchAll(new RegExp(`${host}[^\\s"'<>\\\\）)}&，。；]*`, "g")))
        named.add(address.replace(/[.,]$/, ""));
    }
    expect(named.size).toBeGreaterThan(20);
    const answers = await Promise.all(
      [...named].map(async (address) => ({
        address,
        status: (await fetch(address.replace(host, server.origin))).status,
      })),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test("asks for nothing outside its base", async () => {
    const outside = server.asked.filter((path) => !path.startsWith(base) && path !== "/favicon.ico");
    expect(outside).toEqual([]);
  });
});
