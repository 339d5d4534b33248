import { describe, expect, test } from "vitest";
import { figureIn } from "../../test/files/drawings.ts";
import { computedRow, demoChart } from "../../test/files/fixtures.ts";
import { svgText } from "../drawing/tree.ts";
import { chartSvg } from "./chart-svg.ts";

const draw = (...cells: Parameters<typeof chartSvg>) => svgText(chartSvg(...cells));

const linesOf = (svg: string) =>
  [...svg.matchAll(/ font-size="(\d+)" font-weight="(\d+)" fill="([^"]*)"><tspan x="(\d+)" y="(\d+)">([^<]*)</g)].map(
    ([, size, weight, fill, x, y, text]) => [size, weight, fill, x, y, text].join(" "),
  );

describe("a chart as a file of its own", () => {
  test.each([
    ["zh", "zh-CN", "", "演示的标题", "演示的副题", "来源：《演示》第3行", "招商有数", "替代文字"],
    [
      "en",
      "en",
      "en/",
      "A headline",
      "A subtitle",
      "Source: “Demo” (line 3)",
      "Counting Investment",
      "Alternative text",
    ],
  ] as const)("in %s has headline, subtitle, drawing, source and address, one under the other", (...cells) => {
    const [lang, tag, prefix, title, subtitle, source, site, alt] = cells;
    const svg = draw(demoChart(), { lang });
    const address = `https://example.org/${prefix}charts/demo-chart/`;
    // 32 at the edge; lines are 1.4 times as high as their letters; 24 above the drawing, which is 480 high.
    expect(linesOf(svg)).toEqual([
      `30 700 #1b1b1f 32 62 ${title}`,
      `17 400 #5d5a53 32 99 ${subtitle}`,
      `15 400 #5d5a53 32 645 ${source}`,
      `15 400 #5d5a53 32 670 ${site} · CC BY 4.0 · ${address}`,
    ]);
    expect(svg).toContain(
      `<svg xmlns="http://www.w3.org/2000/svg" lang="${tag}" role="img" width="1024" height="708" viewBox="0 0 1024 708">`,
    );
    expect(figureIn(chartSvg(demoChart(), { lang }))).toEqual(["32", "130", "960", "480", "0 0 960 480", `${lang}960`]);
    expect(svg).toContain(`<title>${title}</title><desc>${alt}</desc>`);
    expect(svg).toContain(`rdf:about="${address}"`);
    expect(svg).toContain(`<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">${title}</dc:title>`);
    expect(svg).toContain(`<dc:source xmlns:dc="http://purl.org/dc/elements/1.1/">${address}</dc:source>`);
    expect(svg).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>');
  });

  test("has a key under its drawing where there is something to tell, and is higher by it", () => {
    const svg = draw(demoChart({ rows: [computedRow] }), { lang: "en" });
    expect(svg).toContain('<text x="65" y="639" font-size="14" fill="#5d5a53">derived by us</text>');
    expect(svg).toContain(' width="1024" height="742" ');
    expect(linesOf(svg).at(-1)).toMatch(/ 704 Counting Investment/);
  });

  test("is light unless told, and dark in the same shape", () => {
    const [light, dark] = (["light", "dark"] as const).map((theme) => draw(demoChart(), { lang: "zh", theme }));
    expect(draw(demoChart(), { lang: "zh" })).toBe(light);
    expect(light).toContain('<rect width="100%" height="100%" fill="#fbf9f4"/>');
    expect(dark).toContain('<rect width="100%" height="100%" fill="#16171a"/>');
    expect(dark).not.toMatch(/var\(--/);
  });

  test("lets no words become markup", () => {
    const svg = draw(demoChart({ title: { zh: "甲<乙&丙", en: "" }, alt: { zh: `<"丁">`, en: "" } }), {
      lang: "zh",
    });
    expect(svg).toContain('<title>甲&lt;乙&amp;丙</title><desc>&lt;"丁"&gt;</desc>');
    expect(svg).toContain(">甲&lt;乙&amp;丙</dc:title>");
    expect(linesOf(svg)[0]).toContain(" 甲&lt;乙&amp;丙");
  });
});
