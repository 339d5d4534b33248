import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { ReleasedDrawing } from "./types.ts";

/** The drawings of a release, by the chart's slug. */
export type Drawings = Readonly<Record<string, ReleasedDrawing>>;

/**
 * The file of a release that holds all its drawings: much the same text over and over, so that together they pack well.
 */
export function packDrawings(drawings: Drawings): Buffer {
  const { BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants;
  return brotliCompressSync(JSON.stringify(drawings), { params: { [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS } });
}

/**
 * What such a file holds.
 * @throws where it was not packed here
 */
export function unpackDrawings(file: Uint8Array): Drawings {
  return JSON.parse(brotliDecompressSync(file).toString()) as Drawings;
}
