import { setImmediate } from "node:timers/promises";
import { drawPng, type PngOptions } from "./draw-png.ts";

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
