import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import jsQR from "jsqr";
import { describe, expect, test } from "vitest";
import { svgText } from "../../src/drawing/tree.ts";
import { chartPng } from "../../src/exports/chart-png.ts";
import { pictures } from "../../src/exports/picture-text.ts";
import { drawPng } from "../../src/exports/png/draw-png.ts";
import { charactersOf } from "../../scripts/face/characters.ts";
import { fontFiles, latinFiles, subsetFonts } from "../../src/exports/png/fonts.ts";
import { allCharts } from "../../src/exports/charts.ts";
import { sans } from "../../src/drawing/paragraphs.ts";
import { languages } from "../../src/model/types.ts";
import { data } from "../../src/model/data.ts";

/** Pixels of a PNG, from its header. */
function sizeOf(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

const textsOf = (svg: string): string =>
  svg
    .replace(/<(?:title|desc|metadata)>.*?<\/(?:title|desc|metadata)>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');

/** Every picture of every chart as SVG, drawn once for all tests. */
const drawn = allCharts(data).flatMap((chart) =>
  languages.flatMap((lang) =>
    Object.entries(pictures).map(([picture, draw]) => ({
      chart,
      lang,
      picture,
      svg: svgText(draw(chart, lang)),
    })),
  ),
);

test("the font has a glyph for every character that any picture draws: a missing one would vanish without a word", () => {
  const has = fontFiles.map((file) => charactersOf(readFileSync(file)));
  const letters = new Set(drawn.flatMap(({ svg }) => [...textsOf(svg)]));
  const missing = [...letters].filter(
    (letter) => letter.trim() !== "" && !has.every((codes) => codes.has(letter.codePointAt(0) ?? 0)),
  );
  expect(missing).toEqual([]);
  expect(letters.size).toBeGreaterThan(500);
});

test("in English pictures a quotation mark takes a letter's room, not a character's", async () => {
  const fonts = [...latinFiles, ...(await subsetFonts("abs’“”"))];
  const width = (text: string) => {
    const options = { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Source Sans 3" };
    const set = `<text y="50" font-size="50" font-family="${sans.replaceAll("'", "")}">${text}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90">${set}</svg>`;
    return new Resvg(svg, { font: options }).getBBox()?.width ?? 0;
  };
  expect(width("a’s’s’s")).toBeLessThan(width("asss") + 3 * 25);
  expect(width("a’s’s’s")).toBeGreaterThan(width("asss"));
});

test("Chinese is drawn: the same picture with a font that has none of it is another", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><text x="5" y="25" font-size="20" font-family="serif">招商</text></svg>`;
  const [own, foreign] = await Promise.all([subsetFonts("招商"), subsetFonts("abc")]);
  const [drawn, blank] = [own, foreign].map((fonts) => drawPng(svg, { fonts, zoom: 2 }));
  if (!drawn || !blank) throw new Error("nothing drawn");
  expect(Buffer.compare(drawn, blank)).not.toBe(0);
  expect(drawn.length).toBeGreaterThan(blank.length);
});

describe("pictures of a chart", () => {
  const [chart] = allCharts(data);
  if (!chart) throw new Error("no charts");

  test("are twice the drawing, 1200 × 630 for links, and upright for a phone", async () => {
    const [png, og, poster] = await Promise.all(
      (["chart", "og", "poster"] as const).map((picture) => chartPng(chart, { lang: "zh", picture })),
    );
    const svg = svgText(pictures.chart(chart, "zh"));
    const [, width = "", height = ""] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(png && sizeOf(png)).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(og && sizeOf(og)).toEqual([1200, 630]);
    const [wide = 0, high = 0] = poster ? sizeOf(poster) : [];
    expect(wide).toBe(1080);
    expect(high).toBeGreaterThan(wide);
  });

  test("are the same bytes each time", async () => {
    const draw = () => chartPng(chart, { lang: "en", picture: "og" });
    expect(Buffer.compare(await draw(), await draw())).toBe(0);
  });

  test.each(languages)("say in %s what the chart says, and leave no colour open", (lang) => {
    for (const { chart: each, svg } of drawn.filter((one) => one.lang === lang)) {
      expect(svg).not.toMatch(/var\(--|NaN|undefined/);
      const plain = (text: string) => text.replace(/[\s\u00a0]/g, "");
      expect(plain(textsOf(svg))).toContain(plain(each.title[lang]));
    }
  });
});

/** What a phone reads in a poster. Without fonts: a camera looks at the squares only. */
function readCode(svg: string): string | undefined {
  const { pixels, width, height } = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: "zoom", value: 2 },
  }).render();
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}

/** The part of a poster that a camera is held at: the code with a finger's breadth around it. */
function aroundCode(svg: string): string {
  const [, x = 0, y = 0, size = 0] = (
    /<rect x="(\d+)" y="([\d.]+)" width="(\d+)" height="\3" fill="#ffffff"/.exec(svg) ?? []
  ).map(Number);
  const [left, top, side] = [x - 30, y - 30, size + 60];
  return svg.replace(
    /width="\d+" height="[\d.]+" viewBox="[^"]*"/,
    `width="${side}" height="${side}" viewBox="${left} ${top} ${side} ${side}"`,
  );
}

const posters = drawn.filter(({ picture }) => picture === "poster");
const pageOf = ({ chart, lang }: (typeof drawn)[number]) =>
  `https://example.org/${lang === "en" ? "en/" : ""}charts/${chart.slug}/`;

test.each(posters.map((poster) => [poster.chart.slug, poster.lang, poster] as const))(
  "the code on the poster of %s in %s leads a phone back to its page",
  (_, __, poster) => {
    expect(readCode(aroundCode(poster.svg))).toBe(pageOf(poster));
  },
);

test("a phone finds the code on a whole poster", () => {
  const [poster] = posters;
  expect(poster && readCode(poster.svg)).toBe(poster && pageOf(poster));
});
