import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import jsQR from "jsqr";
import { beforeAll, afterAll, describe, expect, test, vi } from "vitest";
import { chartPng, pictures } from "../../src/files/chart-png.ts";
import { drawPng } from "../../src/files/png/draw-png.ts";
import { fontFiles, subsetFonts } from "../../src/files/png/fonts.ts";
import { preparedCharts } from "../../src/files/prepared.ts";
import { languages } from "../../src/lib/types.ts";

beforeAll(() => {
  vi.stubEnv("SITE", "https://example.org");
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** Pixels of a PNG, from its header. */
function sizeOf(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** The characters that a TrueType font has, by the tables of its `cmap` in the formats 4 and 12. */
function charactersOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + 16 * n);
  const cmap = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  const start = cmap === undefined ? 0 : font.readUInt32BE(cmap + 8);
  for (let n = 0; n < font.readUInt16BE(start + 2); n += 1) {
    const at = start + font.readUInt32BE(start + 4 + 8 * n + 4);
    const format = font.readUInt16BE(at);
    if (format === 12) {
      for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
        const [first, last] = [font.readUInt32BE(at + 16 + 12 * group), font.readUInt32BE(at + 20 + 12 * group)];
        for (let code = first; code <= last; code += 1) found.add(code);
      }
    }
    if (format === 4) {
      const segments = font.readUInt16BE(at + 6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const last = font.readUInt16BE(at + 14 + 2 * segment);
        const first = font.readUInt16BE(at + 16 + 2 * segments + 2 * segment);
        for (let code = first; code <= last && code < 0xffff; code += 1) found.add(code);
      }
    }
  }
  return found;
}

const textsOf = (svg: string): string =>
  svg
    .replace(/<(?:title|desc|metadata)>.*?<\/(?:title|desc|metadata)>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');

test("the font has a glyph for every character that any picture draws: a missing one would vanish without a word", () => {
  const has = fontFiles.map((file) => charactersOf(readFileSync(file)));
  const drawn = new Set(
    preparedCharts.flatMap((prepared) =>
      languages.flatMap((lang) => Object.values(pictures).flatMap(({ svg }) => [...textsOf(svg(prepared, lang))])),
    ),
  );
  const missing = [...drawn].filter(
    (letter) => letter.trim() !== "" && !has.every((codes) => codes.has(letter.codePointAt(0) ?? 0)),
  );
  expect(missing).toEqual([]);
  expect(drawn.size).toBeGreaterThan(500);
});

test("Chinese is drawn: the same picture with a font that has none of it is another", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><text x="5" y="25" font-size="20" font-family="serif">招商</text></svg>`;
  const [own, foreign] = await Promise.all([subsetFonts(["招商"]), subsetFonts(["abc"])]);
  const [drawn, blank] = await Promise.all([drawPng(svg, { fonts: own }), drawPng(svg, { fonts: foreign })]);
  expect(Buffer.compare(drawn, blank)).not.toBe(0);
  expect(drawn.length).toBeGreaterThan(blank.length);
});

describe("pictures of a chart", () => {
  const [prepared] = preparedCharts;
  if (!prepared) throw new Error("no charts");

  test("are twice the drawing, 1200 × 630 for links, and upright for a phone", async () => {
    const [chart, og, poster] = await Promise.all(
      (["chart", "og", "poster"] as const).map((picture) => chartPng(prepared, { lang: "zh", picture })),
    );
    const svg = pictures.chart.svg(prepared, "zh");
    const [, width = "", height = ""] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(chart && sizeOf(chart)).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(og && sizeOf(og)).toEqual([1200, 630]);
    const [wide = 0, high = 0] = poster ? sizeOf(poster) : [];
    expect(wide).toBe(1080);
    expect(high).toBeGreaterThan(wide);
  });

  test("are the same bytes each time", async () => {
    const draw = () => chartPng(prepared, { lang: "en", picture: "og" });
    expect(Buffer.compare(await draw(), await draw())).toBe(0);
  });

  test.each(languages)("say in %s what the chart says, and leave no colour open", (lang) => {
    for (const each of preparedCharts) {
      for (const { svg } of Object.values(pictures)) {
        const drawing = svg(each, lang);
        expect(drawing).not.toMatch(/var\(--|NaN|undefined/);
        const plain = (text: string) => text.replace(/[\s\u00a0]/g, "");
        expect(plain(textsOf(drawing))).toContain(plain(each.title[lang]));
      }
    }
  });
});

test.each(preparedCharts.map((prepared) => [prepared.chart.slug, prepared] as const))(
  "the code on the poster of %s leads a phone back to its page",
  (slug, prepared) => {
    // Reading takes half a second; the English codes differ by three letters, and a few of them will do.
    for (const lang of languages.filter((one) => one === "zh" || slug.startsWith("funds"))) {
      // Without fonts: a camera looks at the squares only.
      const drawing = new Resvg(pictures.poster.svg(prepared, lang), {
        font: { loadSystemFonts: false },
        fitTo: { mode: "zoom", value: 2 },
      }).render();
      const read = jsQR(new Uint8ClampedArray(drawing.pixels), drawing.width, drawing.height);
      expect(read?.data).toBe(`https://example.org/${lang === "en" ? "en/" : ""}charts/${slug}/`);
    }
  },
);
