import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { answerTo, comparisonMarkup, drawnMarkup, nearMarkup } from "./comparison-markup.ts";
import { readyPages } from "./comparison.ts";
import { nothing } from "./markup.ts";

const [page] = readyPages(data);
if (!page) throw new Error("no page");
const options = { data, lang: "zh", addressOf: (ids: readonly string[]) => `?f=${ids.join()}` } as const;

test("the answer has its reason; below stand the figures with their sources, then why and what would be needed", () => {
  const { markup } = comparisonMarkup(page, { ...options, level: 3, drawn: { markup: "<hr>" } });
  expect(answerTo(page, "zh").markup).toMatch(
    /^<p class="answer" data-answer="no">.*不能比大小：数的不是同一样东西（区外到位资金；国内到位资金）。/,
  );
  const parts = [
    "577.22亿元",
    'href="/reports/baotou-2022-feature/#baotou-2022-feature-019"',
    "<hr>",
    'id="why"',
    'id="needed"',
  ];
  const places = parts.map((part) => markup.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(markup).not.toContain("<h2");
});

test("where nothing is drawn a word says so, and what is near leads to its comparison", () => {
  expect(drawnMarkup([], { ...options, values: page.values }).markup).toContain("分开列");
  const near = nearMarkup({ values: page.values, nearest: page.comparison.nearest }, options).markup;
  expect(near).toContain('href="?f=wuhai-2022-review-007,wuhai-2022-review-002"');
  expect(nearMarkup({ values: page.values, nearest: [] }, options).markup).toContain("读到的数里没有");
  expect(nothing.markup).toBe("");
});
