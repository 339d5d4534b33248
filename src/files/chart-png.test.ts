import { beforeEach, expect, test, vi } from "vitest";
import { prepared } from "../../test/files/fixtures.ts";
import { chartOg } from "./chart-og.ts";
import { chartPng } from "./chart-png.ts";
import { chartPoster } from "./chart-poster.ts";
import { chartSvg } from "./chart-svg.ts";

vi.stubEnv("SITE", "https://example.org");
const drawPng = vi.hoisted(() => vi.fn(async () => new Uint8Array([1])));
const cutDown = vi.hoisted((): (readonly string[])[] => []);
vi.mock("./png/draw-png.ts", () => ({ drawPng }));
vi.mock("./png/fonts.ts", () => ({
  subsetFonts: async (texts: readonly string[]) => {
    cutDown.push(texts);
    return ["small.ttf"];
  },
}));
vi.mock("./prepared.ts", async () => {
  const { prepared } = await import("../../test/files/fixtures.ts");
  return { preparedCharts: [prepared(), prepared({ title: { zh: "龘", en: "Żółw" } })] };
});
beforeEach(() => {
  drawPng.mockClear();
});

test.each([
  ["chart", chartSvg(prepared(), { lang: "zh" }), 2],
  ["og", chartOg(prepared(), "zh"), 1],
  ["poster", chartPoster(prepared(), "zh"), 2],
] as const)("the picture %s is its own drawing, at its own size", async (picture, svg, zoom) => {
  expect(await chartPng(prepared(), { lang: "zh", picture })).toEqual(new Uint8Array([1]));
  expect(drawPng).toHaveBeenCalledExactlyOnceWith(svg, { fonts: ["small.ttf"], zoom });
});

test("the picture speaks the language asked for", async () => {
  await chartPng(prepared(), { lang: "en", picture: "og" });
  expect(drawPng).toHaveBeenCalledWith(chartOg(prepared(), "en"), expect.anything());
});

test("the fonts are cut down once, to what the pictures of all charts say in both languages, without their markup", async () => {
  await chartPng(prepared(), { lang: "zh", picture: "chart" });
  await chartPng(prepared(), { lang: "en", picture: "og" });
  expect(cutDown).toHaveLength(1);
  const [texts = []] = cutDown;
  // Two charts, two languages, three pictures.
  expect(texts).toHaveLength(12);
  expect(texts.join("")).not.toContain("<");
  for (const words of ["龘", "Żółw", "演示的副题", "A subtitle"]) expect(texts.join("")).toContain(words);
});
