import { expect, test } from "vitest";
import { accepted, isPage, refusalPage } from "./refusal-page.ts";

test("a refusal is told as text, on a page that asks again once the data are accepted", () => {
  const page = refusalPage("data/x.csv x-1 (value): invalid number: <1> & <2>\n1 fault", { base: "/x/" });
  expect(page).toContain("<pre>data/x.csv x-1 (value): invalid number: &lt;1> &amp; &lt;2>\n1 fault</pre>");
  expect(page).toContain('import { createHotContext } from "/x/@vite/client";');
  expect(page).toContain(`.on("${accepted}", () => location.reload())`);
});

test.each([
  ["/", "/", true],
  ["/data/figures.csv", "/", true],
  ["/srcs/", "/", true],
  ["/@vite/client", "/", false],
  ["/src/browser/search.ts", "/", false],
  ["/node_modules/x.js", "/", false],
  ["/x/", "/x/", true],
  ["/x/charts/", "/x/", true],
  ["/x/@vite/client", "/x/", false],
  ["/x/src/a.ts", "/x/", false],
  // What the server asks of itself may leave out the base.
  ["/@vite/client", "/x/", false],
])("%s below %s is a page: %s", (url, base, page) => {
  expect(isPage(url, { base })).toBe(page);
});
