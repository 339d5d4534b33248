import { beforeEach, expect, test, vi } from "vitest";
import { demoChart } from "../../test/files/fixtures.ts";
import { svgText } from "../drawing/tree.ts";
import { chartOg } from "./chart-og.ts";
import { chartPng } from "./chart-png.ts";
import { chartPoster } from "./chart-poster.ts";
import { chartSvg } from "./chart-svg.ts";
import { data } from "../model/data.ts";

const drawBeside = vi.hoisted(() => vi.fn(async () => new Uint8Array([1])));
const fontsFor = vi.hoisted(() => vi.fn(async () => ["small.ttf"]));
vi.mock("./png/workers.ts", () => ({ drawBeside }));
vi.mock("./png/fonts.ts", () => ({ fontsFor, latinFiles: ["latin.ttf"] }));
// What earlier builds kept is no business of these.
const make = vi.hoisted(() => (_: string, made: () => unknown) => made());
vi.mock("./kept.ts", () => ({ filesKey: () => "", kept: make, keptText: make }));
beforeEach(() => {
  drawBeside.mockClear();
  fontsFor.mockClear();
});

test.each([
  ["chart", svgText(chartSvg(demoChart(), { lang: "zh" })), 2],
  ["og", svgText(chartOg(demoChart(), "zh")), 1],
  ["poster", svgText(chartPoster(demoChart(), "zh")), 2],
] as const)("the picture %s is its own drawing, at its own size", async (picture, svg, zoom) => {
  expect(await chartPng(demoChart(), { lang: "zh", picture })).toEqual(new Uint8Array([1]));
  expect(drawBeside).toHaveBeenCalledExactlyOnceWith({ svg, fonts: ["small.ttf"], zoom });
});

test("the picture speaks the language asked for", async () => {
  await chartPng(demoChart(), { lang: "en", picture: "og" });
  const svg = svgText(chartOg(demoChart(), "en"));
  // The Chinese font sets quotation marks as wide as a character.
  const set = { fonts: ["latin.ttf", "small.ttf"], family: "Source Sans 3" };
  expect(drawBeside).toHaveBeenCalledWith(expect.objectContaining({ svg, ...set }));
});

test("the fonts have what the picture says, without its markup, and what the data make likely", async () => {
  await chartPng(demoChart({ title: { zh: "龘", en: "x" } }), { lang: "zh", picture: "chart" });
  const [[text, { likely }]] = fontsFor.mock.calls as unknown as [[string, { likely: () => string }]];
  expect(text).toContain("龘");
  expect(text).not.toContain("<");
  expect(likely()).toContain(data.places[0]?.zh);
});
