import { Resvg } from "@resvg/resvg-js";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { figureIn } from "../../test/files/drawings.ts";
import { computedRow, demoChart } from "../../test/files/fixtures.ts";
import { svgText } from "../drawing/tree.ts";
import { chartPoster } from "./chart-poster.ts";

const draw = (...cells: Parameters<typeof chartPoster>) => svgText(chartPoster(...cells));

const linesOf = (svg: string) =>
  [...svg.matchAll(/ font-size="(\d+)" font-weight="(\d+)" fill="([^"]*)">(.*?)<\/text>/g)].flatMap(
    ([, size, weight, fill, spans = ""]) =>
      [...spans.matchAll(/<tspan x="(\d+)" y="(\d+)">([^<]*)</g)].map((span) =>
        [size, weight, fill, ...span.slice(1)].join(" "),
      ),
  );

describe("a portrait picture", () => {
  test.each([
    ["zh", "", "招商有数", "演示的标题", "演示的副题", "来源：《演示》第3行"],
    ["en", "en/", "Counting Investment", "A headline", "A subtitle", "Source: “Demo” (line 3)"],
  ] as const)("in %s has the headline, the phone's drawing, and beside the code the source and address", (...cells) => {
    const [lang, prefix, site, title, subtitle, source] = cells;
    const svg = draw(demoChart(), lang);
    expect(linesOf(svg)).toEqual([
      `17 700 #1b1b1f 36 45 ${site}`,
      `28 700 #1b1b1f 36 98 ${title}`,
      `15 400 #5d5a53 36 133 ${subtitle}`,
      `13 400 #5d5a53 164 438 ${source}`,
      `12 400 #5d5a53 164 464 example.org`,
      `12 400 #5d5a53 164 481 /${prefix}charts/demo-chart/ · CC BY 4.0`,
    ]);
    // 468 pixels wide within its margins; 24 above the drawing, 32 below.
    expect(figureIn(chartPoster(demoChart(), lang))).toEqual(["36", "163", "468", "234", "0 0 360 180", `${lang}360`]);
    expect(svg).toContain('<rect x="36" y="429" width="108" height="108" fill="#ffffff"/>');
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="540" height="573" viewBox="0 0 540 573">');
    expect(svg).toContain('<rect width="100%" height="100%" fill="#fbf9f4"/>');
    expect(svg).not.toMatch(/var\(--/);
  });

  test("has its key between drawing and code", () => {
    const svg = draw(demoChart({ rows: [computedRow] }), "zh");
    expect(svg).toContain('<text x="69" y="426" font-size="14" fill="#5d5a53">本站推算</text>');
    expect(svg).toContain('<rect x="36" y="463" width="108" height="108" fill="#ffffff"/>');
    expect(svg).toContain(' width="540" height="607" ');
  });

  test("is as high as a long list of sources needs", () => {
    const svg = draw(demoChart({ source: { zh: "源".repeat(200), en: "" } }), "zh");
    const last = Number(linesOf(svg).at(-1)?.split(" ")[4]);
    expect(last).toBeGreaterThan(537);
    // The last line is 17 high, of which 12 are above its foot; then the margin.
    expect(svg).toContain(` height="${last + 5 + 36}" `);
  });

  test("leads a phone back to the chart's page", () => {
    // Without fonts: a camera looks at the squares only.
    const options = { font: { loadSystemFonts: false }, fitTo: { mode: "zoom", value: 2 } } as const;
    const { pixels, width, height } = new Resvg(draw(demoChart(), "en"), options).render();
    const read = jsQR(new Uint8ClampedArray(pixels), width, height);
    expect(read?.data).toBe("https://example.org/en/charts/demo-chart/");
  });
});
