import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { isFace } from "../../scripts/weigh/styles.ts";
import { filesOf, pagesOf } from "./pages.ts";

const { site } = inject("folders");
const sheets = new Map(
  filesOf(site)
    .filter((file) => file.endsWith(".css"))
    .map((file) => [`/${file}`, readFileSync(`${site}/${file}`, "utf8")]),
);
const pages = pagesOf(site)
  .filter((page) => !/\/embed\//.test(page))
  .map((page) => {
    const html = readFileSync(`${site}${page.endsWith("/") ? `${page}index.html` : page}`, "utf8");
    const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = ""]) => address);
    return { page, html, linked: linked.filter((address) => !isFace(address)), faces: linked.filter(isFace) };
  });

/** The selectors of a sheet, each as the classes that it names. */
function selectorsOf(css: string): string[][] {
  return [...css.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, list = ""]) => list.split(","))
    .map((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name))
    .filter((names) => names.length > 0);
}

test("every page links the sheet that all pages share, and after it at most one of its own", () => {
  const shared = pages.find(({ page }) => page === "/404.html")?.linked ?? [];
  expect(shared).toHaveLength(1);
  for (const { page, linked } of pages.filter(({ page }) => !page.endsWith("/screen/"))) {
    expect(linked.slice(0, 1), page).toEqual(shared);
    expect(linked.length, page).toBeLessThanOrEqual(2);
  }
});

test("every page but the wall has the face of its headline, first of all its sheets; no embed has one", () => {
  for (const { page, html, faces } of pages) {
    const [first = ""] = /<link rel="stylesheet" href="[^"]+"/.exec(html) ?? [];
    const own = /^\/(?:en\/)?screen\//.test(page) || !first ? 0 : 1;
    expect([faces.length, faces.every((face) => first.includes(face))], page).toEqual([own, true]);
  }
  const embeds = pagesOf(site).filter((page) => /\/embed\//.test(page));
  for (const page of embeds) expect(readFileSync(`${site}${page}index.html`, "utf8"), page).not.toContain("headline.");
});

test("no page has a class that only another page's sheet speaks of: each imports what it needs", () => {
  const known = new Map([...sheets].map(([address, css]) => [address, selectorsOf(css)]));
  // The big screen shows things of the same names in its own way.
  const screen = new Set(pages.filter(({ page }) => page.endsWith("/screen/")).flatMap(({ linked }) => linked));
  const selectors = [...known].flatMap(([address, selectors]) => (screen.has(address) ? [] : selectors));
  const faults = new Set<string>();
  for (const { page, html, linked } of pages.filter(({ page }) => !page.endsWith("/screen/"))) {
    const here = new Set([...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(/\s+/)));
    const spoken = new Set(linked.flatMap((address) => (known.get(address) ?? []).flat()));
    for (const names of selectors.filter((names) => names.every((name) => here.has(name))))
      for (const name of names) if (!spoken.has(name)) faults.add(`${linked.at(-1) ?? page}: .${name}`);
  }
  expect([...faults]).toEqual([]);
});

test("no sheet, linked or inline, writes a line's thickness into the shorthand: WebKit would drop the line with it", () => {
  const inline = pagesOf(site).flatMap((page) => {
    const html = readFileSync(`${site}${page.endsWith("/") ? `${page}index.html` : page}`, "utf8");
    return [...html.matchAll(/<style[^>]*>([^<]*)|\sstyle="([^"]*)"/g)].map(([, sheet = "", own = ""]) => sheet + own);
  });
  const all = [...new Set([...sheets.values(), ...inline])];
  expect(all.join("")).toContain("text-decoration-thickness:2px");
  const shorthands = all.flatMap((css) => css.match(/(?<![\w-])text-decoration:[^;}]*/g) ?? []);
  expect(shorthands.filter((text) => /[\d]|from-font/.test(text))).toEqual([]);
});
