import { describe, expect, test } from "vitest";
import { prepared } from "../../test/files/fixtures.ts";
import { placeDrawing, sizeOf } from "./place-drawing.ts";

const place = (svg: string, box: { x: number; y: number; width: number; height: number }) =>
  placeDrawing({ drawings: () => [{ width: 360, svg }] }, { lang: "zh", drawn: 360, box });

describe("a drawing within a larger one", () => {
  test.each([
    ["as wide as its box", { width: 180, height: 500 }, 180, 90],
    ["as high as its box", { width: 500, height: 45 }, 90, 45],
    ["larger where there is room", { width: 720, height: 400 }, 720, 360],
    ["in whole pixels", { width: 101, height: 500 }, 101, 51],
  ])("is %s, in its proportions", (_, size, width, height) => {
    expect(place('<svg width="360" height="180"><g/></svg>', { x: 5, y: 7, ...size })).toBe(
      `<svg viewBox="0 0 360 180" x="5" y="7" width="${width}" height="${height}" overflow="visible"><g/></svg>`,
    );
  });

  test("keeps its own view box, and gives up what only a page needs", () => {
    const svg =
      '<svg class="plot" role="img" tabindex="0" aria-label="a" width="360" height="180" viewBox="1 2 360 180"><g role="img" aria-label="b" class="c"/></svg>';
    expect(place(svg, { x: 0, y: 0, width: 360, height: 180 })).toBe(
      '<svg x="0" y="0" width="360" height="180" overflow="visible" viewBox="1 2 360 180"><g class="c"/></svg>',
    );
  });

  test.each([
    ["zh", 360],
    ["en", 960],
  ] as const)("is the one in %s for %i pixels", (lang, drawn) => {
    const box = { x: 0, y: 0, width: 100, height: 100 };
    expect(placeDrawing(prepared(), { lang, drawn, box })).toContain(`<text>${lang}${drawn}</text>`);
  });
});

test("a drawing's size is read from its attributes, not from those that end alike", () => {
  expect(sizeOf('<svg stroke-width="3" data-height="4" width="360.5" height="20">')).toEqual({
    width: 360.5,
    height: 20,
  });
});
