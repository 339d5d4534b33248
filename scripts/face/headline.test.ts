import { expect, test } from "vitest";
import { headlineOf, withSheet } from "./headline.ts";

const sheet = '<link rel="stylesheet" href="/x/_astro/page.css">';
const page = (body: string, lang = "zh-CN") => `<html lang="${lang}"><head>${sheet}</head><body>${body}</body></html>`;

test("a page's headline is its first heading and what says that it is set so, without markup", () => {
  const body = `<p class="name" data-face><a href="/">招商</a></p><h1>到<wbr>多少<b>&lt;A&amp;B&#39;&#x4e00;</b></h1><h2>二</h2><h2 class="a" data-face>三</h2>`;
  expect(headlineOf(page(body))).toEqual({ lang: "zh", text: "招商 到多少<A&B'一 三" });
  expect(headlineOf(page("<h1>What arrived?</h1>", "en"))).toEqual({ lang: "en", text: "What arrived?" });
});

test.each([
  ["has no heading", page("<p>一</p>")],
  ["has no sheet, as one that only leads on", page("<h1>一</h1>").replace(sheet, "")],
])("a page that %s has none", (_, html) => {
  expect(headlineOf(html)).toBeUndefined();
});

test("the sheet comes before the page's own", () => {
  expect(withSheet(page(""), "/x/_astro/headline.a.css")).toContain(
    `<head><link rel="stylesheet" href="/x/_astro/headline.a.css">${sheet}</head>`,
  );
});
