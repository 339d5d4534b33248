import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { endOf, isCompressible, mediaTypes } from "../../src/model/media-types.ts";

export const compressions = ["gzip", "brotli"] as const;
export type Compression = (typeof compressions)[number];

/** How the name of a compressed copy ends. */
export const copyEnds: Readonly<Record<Compression, string>> = { gzip: ".gz", brotli: ".br" };

const unknownSystem = 255;

const compress: Readonly<Record<Compression, (bytes: Buffer) => Promise<Buffer>>> = {
  // The same bytes everywhere: zlib writes no time, but which system it ran on.
  gzip: async (bytes) => {
    const made = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
    made[9] = unknownSystem;
    return made;
  },
  brotli: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
};

/** Whether a file of the folder is the compressed copy of another. */
export function isCopy(file: string, { among }: { among: ReadonlySet<string> }): boolean {
  return Object.values(copyEnds).some((end) => file.endsWith(end) && among.has(file.slice(0, -end.length)));
}

/** How many copies were written, and how many bytes they hold in place of how many. */
export interface Written {
  files: number;
  bytes: number;
  instead: number;
}

/** Writes a compressed copy beside each file that shrinks by it, at the highest quality, for there is time to. */
export async function writeCopies(
  files: readonly string[],
  { folder, by }: { folder: string; by: Compression },
): Promise<Written> {
  const written: Written = { files: 0, bytes: 0, instead: 0 };
  // A few at a time: zlib works beside the main thread, on as many cores as there are.
  const waiting = files.filter((file) => isCompressible(mediaTypes[endOf(file) ?? ""] ?? ""));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const copy = join(folder, file + copyEnds[by]);
      const plain = readFileSync(join(folder, file));
      const made = await compress[by](plain);
      if (made.length >= plain.length) {
        rmSync(copy, { force: true });
        continue;
      }
      writeFileSync(copy, made);
      written.files += 1;
      written.bytes += made.length;
      written.instead += plain.length;
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return written;
}
