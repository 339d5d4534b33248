import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setImmediate } from "node:timers/promises";
import { Resvg } from "@resvg/resvg-js";

export interface PngOptions {
  /** Font files, and no others. */
  fonts: readonly string[];
  /** What the picture is set in, where it has the characters. */
  family?: string;
  /** Pixels of the picture a pixel of the drawing. */
  zoom: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Draws an SVG as a PNG. */
export function drawPng(svg: string, { fonts, family = "Noto Sans SC", zoom }: PngOptions): Uint8Array<ArrayBuffer> {
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
  const png = new Uint8Array(drawing.render().asPng());
  // A picture's pixels lie where the collector does not see how much they weigh: left alone, gigabytes pile up.
  collectGarbage();
  return png;
}

/** What a worker is asked for. */
export interface Drawing extends PngOptions {
  svg: string;
}

/** Draws a picture, in a worker. */
export async function draw({ svg, ...options }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const png = drawPng(svg, options);
  // What was collected is given back between two turns.
  await setImmediate();
  return png;
}
