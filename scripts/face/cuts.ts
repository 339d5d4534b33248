import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Part } from "./fonts.ts";
import { lean } from "./lean.ts";

/** A font's file, cut down to some characters, and the file to write as WOFF2. */
export interface Cut {
  font: string;
  characters: string;
  file: string;
}

/** What a file depends on beside the font, the characters and what is left out of it. */
const packing = readFileSync(fileURLToPath(new URL("woff2.ts", import.meta.url)), "utf8");
const run = promisify(execFile);
const program = fileURLToPath(new URL("cut.ts", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const kept = () => join(process.env.BUILD_CACHE ?? join(root, "node_modules/.cache/counting-investment"), "faces");

/** Cuts what no earlier build has cut, on all cores; afterwards `woff2Of` has each part. */
export async function cutParts(parts: readonly Part[]): Promise<{ cut: number }> {
  mkdirSync(kept(), { recursive: true });
  const all = new Map(parts.map((part) => [fileOf(part), { font: part.font.file, characters: part.characters }]));
  const cuts = [...all].filter(([file]) => !existsSync(file)).map(([file, cut]): Cut => ({ file, ...cut }));
  const lists = Map.groupBy(cuts, (cut) => cuts.indexOf(cut) % availableParallelism());
  const folder = mkdtempSync(join(tmpdir(), "faces-"));
  try {
    await Promise.all(
      [...lists].map(([index, list]) => {
        const file = join(folder, `${index}.json`);
        writeFileSync(file, JSON.stringify(list));
        return run(process.execPath, [program, file]);
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { cut: cuts.length };
}

/** A part as WOFF2, once it was cut. */
export function woff2Of(part: Part): Buffer {
  return readFileSync(fileOf(part));
}

function fileOf({ font, characters }: Part): string {
  const key = JSON.stringify([font.sum, characters, lean, packing]);
  return join(kept(), `${createHash("sha256").update(key).digest("hex")}.woff2`);
}
