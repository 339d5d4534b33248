import { Resvg } from "@resvg/resvg-js";

/** Draws an SVG as a PNG, twice as large unless told otherwise, with these fonts and no others. */
export function drawPng(
  svg: string,
  { fonts, zoom = 2 }: { fonts: readonly string[]; zoom?: number },
): Uint8Array<ArrayBuffer> {
  const family = "Noto Sans SC";
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fonts],
      defaultFontFamily: family,
      serifFamily: family,
      sansSerifFamily: family,
    },
  });
  return new Uint8Array(drawing.render().asPng());
}
