import { expect, test } from "vitest";
import { drawPng } from "./draw-png.ts";
import { subsetFonts } from "./fonts.ts";

/** Pixels of a PNG, from its header. */
function sizeOf(png: Uint8Array): [width: number, height: number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test.each([
  [1, [30, 10]],
  [2, [60, 20]],
])("a drawing of 30 × 10 zoomed by %i has %j pixels", (zoom, size) => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10"/>';
  expect(sizeOf(drawPng(svg, { fonts: [], zoom }))).toEqual(size);
});

test("whatever family a text asks for, it is drawn in the font that is given", async () => {
  const fonts = await subsetFonts("招");
  const draw = (family: string, text = "招") =>
    drawPng(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="5" y="30" font-size="20" font-family="${family}">${text}</text></svg>`,
      { fonts, zoom: 1 },
    );
  const own = draw("Noto Sans SC");
  expect(Buffer.compare(own, draw("serif", ""))).not.toBe(0);
  for (const family of ["serif", "sans-serif", "No Such Family"])
    expect(Buffer.compare(draw(family), own), family).toBe(0);
});
