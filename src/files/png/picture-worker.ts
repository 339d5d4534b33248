import { drawPng, type PngOptions } from "./draw-png.ts";

/** What a worker is asked for. */
export interface Drawing extends PngOptions {
  svg: string;
}

/** Draws a picture, in a worker. */
export function draw({ svg, ...options }: Drawing): Uint8Array<ArrayBuffer> {
  return drawPng(svg, options);
}
