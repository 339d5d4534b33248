import { readFileSync } from "node:fs";
import { LinkChecker, LinkState } from "linkinator";
import { describe, expect, inject, test } from "vitest";
import { useServer } from "./kit.ts";
import { filesOf, pagesOf } from "./pages.ts";
import { fileFor } from "./serve.ts";

const folders = inject("folders");

describe.each([
  { name: "as it is", folder: folders.site, base: "/", host: "https://counting-investment.example" },
  { name: "under /x/ on another host", folder: folders.moved, base: "/x/", host: "https://example.org" },
])("the site $name", ({ folder, base, host }) => {
  const server = useServer(folder, { base });

  test("has no broken link on any page, and every page can be reached", async () => {
    const { links } = await new LinkChecker().check({
      path: `${server.origin}${base}`,
      recurse: true,
      concurrency: 20,
      // Of a connection that is cut, not of a page that is missing.
      retryErrors: true,
      retryErrorsJitter: 100,
      linksToSkip: async (link) => !link.startsWith(server.origin) && !link.startsWith("mailto:"),
    });
    const broken = links
      .filter(({ state }) => state === LinkState.BROKEN)
      .map(({ url, parent, status }) => `${status} ${url} on ${parent}`);
    expect(broken).toEqual([]);
    const reached = new Set(
      links.filter(({ state }) => state === LinkState.OK).map(({ url }) => decodeURI(new URL(url).pathname)),
    );
    const pages = pagesOf(folder).map((page) => `${base}${page.slice(1)}`);
    // The region's prospect is led to at its chart's address; embed.js alone asks for it by place and view.
    const apart = /\/404\.html$|\/embed\/chain-[^/]+\/region\/prospect\/$/;
    expect(pages.filter((page) => !reached.has(page) && !apart.test(page))).toEqual([]);
  });

  test("names only addresses of its own host and base in canonical, alternate and embed addresses, and all of them exist", async () => {
    const named = new Set<string>();
    for (const file of filesOf(folder).filter((name) => /\.(html|json|svg|xml|txt)$/.test(name))) {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      for (const [address] of text.matchAll(new RegExp(`${host}[^\\s"'<>\\\\）)}&，。；]*`, "g")))
        named.add(address.replace(/[.,]$/, ""));
    }
    expect(named.size).toBeGreaterThan(20);
    const missing = [...named].filter((address) => {
      const path = decodeURIComponent(new URL(address).pathname);
      return !path.startsWith(base) || !fileFor(folder, { path: `/${path.slice(base.length)}` });
    });
    expect(missing).toEqual([]);
  });

  test("asks for nothing outside its base", async () => {
    const outside = server.asked.filter((path) => !path.startsWith(base) && path !== "/favicon.ico");
    expect(outside).toEqual([]);
  });
});
