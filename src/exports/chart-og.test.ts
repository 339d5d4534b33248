import { describe, expect, test } from "vitest";
import { figureIn } from "../../test/files/drawings.ts";
import { demoChart } from "../../test/files/fixtures.ts";
import { svgText } from "../drawing/tree.ts";
import { chartOg, pageOg } from "./chart-og.ts";

const draw = (...cells: Parameters<typeof chartOg>) => svgText(chartOg(...cells));

const sizeOfTitle = (title: string, lang: "zh" | "en") =>
  /font-size="(\d+)" font-weight="700" fill="#1b1b1f"><tspan/.exec(
    draw(demoChart({ title: { zh: title, en: title } }), lang),
  )?.[1];

describe("the picture of a link", () => {
  test.each([
    ["zh", "演示的标题", "招商有数"],
    ["en", "A headline", "Counting Investment"],
  ] as const)(
    "in %s has headline, drawing, a line and the site's name, on paper of 1200 × 630",
    (lang, title, site) => {
      const svg = draw(demoChart(), lang);
      expect(svg).toContain(
        '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
      );
      expect(svg).toContain('<rect width="100%" height="100%" fill="#fbf9f4"/>');
      expect(svg).toContain(`<tspan x="56" y="92">${title}</tspan>`);
      // What headline (68 high) and foot leave is 394 high; the drawing is twice as wide as high.
      expect(figureIn(chartOg(demoChart(), lang))).toEqual(["56", "180", "700", "350", "0 0 960 480", `${lang}960`]);
      expect(svg).toContain('<path d="M56 546H1144" stroke="#1b1b1f" stroke-width="2"/>');
      expect(svg).toMatch(
        new RegExp(`<text x="56" y="594" font-size="26" font-weight="700" [^>]*>${site}</text></svg>$`),
      );
      expect(svg).not.toMatch(/var\(--/);
    },
  );

  test.each([
    ["zh", 36, 37],
    ["en", 80, 81],
  ] as const)("in %s sets a headline of up to %i characters large, a longer one smaller", (lang, fits, beyond) => {
    expect(sizeOfTitle("x".repeat(fits), lang)).toBe("48");
    expect(sizeOfTitle("x".repeat(beyond), lang)).toBe("40");
  });

  test("lets no headline become markup", () => {
    expect(draw(demoChart({ title: { zh: "甲<乙&丙", en: "" } }), "zh")).toContain(">甲&lt;乙&amp;丙</tspan>");
  });
});

test("the picture of a page has its words, a line and the site's name, on paper of 1200 × 630", () => {
  const svg = svgText(pageOg({ title: "A page", lead: "What it is about" }, { data: demoChart().data, lang: "en" }));
  expect(svg).toContain('width="1200" height="630"');
  for (const text of ["A page", "What it is about", "Counting Investment"]) expect(svg).toContain(`>${text}</t`);
});

test("a page with a number is shown with that in place of what it is about, the largest of its words", () => {
  const number = { words: "102个", about: "签约项目数" };
  const svg = svgText(pageOg({ title: "页面", lead: "导语", number }, { data: demoChart().data, lang: "zh" }));
  const sizes = new Map(
    [...svg.matchAll(/font-size="(\d+)"[^>]*>(?:<tspan[^>]*>)?([^<]+)</g)].map(([, size, text]) => [text, size]),
  );
  expect([sizes.get("页面"), sizes.get("102个"), sizes.get("签约项目数"), sizes.get("导语")]).toEqual([
    "44",
    "120",
    "28",
    undefined,
  ]);
});
