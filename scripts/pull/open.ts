import { closeSync, openSync, readSync, statSync } from "node:fs";
import { chunk, openBlocks, type Blocks, type Pieces } from "../../src/reading/open/open.ts";

/** Reads a file as text, in blocks, as `openBlocks` does; `-` is standard input. */
export async function* openText(file: string, { whole = false } = {}): Blocks {
  const handle = file === "-" ? 0 : openSync(file, "r");
  try {
    yield* openBlocks(piecesOf(handle), { file, whole });
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

/** All lines of a file, as `openText` numbers them. */
export async function readLines(file: string): Promise<string[]> {
  const all: string[] = [];
  for await (const { lines } of openText(file)) all.push(...lines);
  return all;
}

/** How many bytes a file has; 0 for standard input and pipes, whose end nobody knows. */
export function sizeOf(file: string): number {
  return file === "-" ? 0 : statSync(file).size;
}

/** A file piece by piece, each as long as may be, for a pipe gives less at a time. */
function piecesOf(handle: number): Pieces {
  return () => {
    const piece = Buffer.alloc(chunk);
    let filled = 0;
    while (filled < piece.length) {
      const got = readSync(handle, piece, filled, piece.length - filled, null);
      if (got === 0) break;
      filled += got;
    }
    return piece.subarray(0, filled);
  };
}
