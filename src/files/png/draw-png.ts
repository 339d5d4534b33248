import { renderAsync } from "@resvg/resvg-js";

/** Draws an SVG as a PNG, twice as large unless told otherwise, with these fonts and no others. */
export async function drawPng(
  svg: string,
  { fonts, zoom = 2 }: { fonts: readonly string[]; zoom?: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const family = "Noto Sans SC";
  const drawing = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: {
      loadSystemFonts: false,
      fontFiles: [...fonts],
      defaultFontFamily: family,
      serifFamily: family,
      sansSerifFamily: family,
    },
  });
  return new Uint8Array(drawing.asPng());
}
