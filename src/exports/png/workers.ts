import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import type { Drawing } from "./draw-png.ts";

// The build bundles this file, so the worker's is found from the project's root; Node runs it as it is.
const filename = join(process.cwd(), "src/exports/png/draw-png.ts");

let pool: Tinypool | undefined;

/** Draws a picture beside the main thread, on as many cores as there are. */
export async function drawBeside(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  // Atomics would let a busy worker wait without a turn in which what it has collected is given back.
  pool ??= new Tinypool({ filename, minThreads: 0, maxThreads: availableParallelism(), useAtomics: false });
  return (await pool.run(drawing, { name: "draw" })) as Uint8Array<ArrayBuffer>;
}
