import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const root = process.cwd();
const { resolve } = createRequire(join(root, "package.json"));

// What a picture's bytes depend on beside the drawing itself.
const drawnWith = [
  join(root, "src/files/png/draw-png.ts"),
  join(root, "src/files/png/fonts.ts"),
  resolve("@resvg/resvg-js/package.json"),
  resolve("@expo-google-fonts/noto-sans-sc/package.json"),
];
const tools = drawnWith.map((file) => readFileSync(file, "utf8")).join("\n");

/**
 * A picture drawn by an earlier build from the same drawing with the same tools, else drawn now and kept. The folder may be deleted at
 * any time; `PICTURE_CACHE` names another.
 */
export async function cachedPicture(
  svg: string,
  { zoom, draw }: { zoom: number; draw: () => Promise<Uint8Array<ArrayBuffer>> },
): Promise<Uint8Array<ArrayBuffer>> {
  const folder = process.env.PICTURE_CACHE ?? join(root, "node_modules/.cache/pictures");
  const name = createHash("sha256").update(`${zoom}\n${tools}\n${svg}`).digest("hex");
  const file = join(folder, `${name}.png`);
  const kept = readIfThere(file);
  if (kept) return kept;
  const png = await draw();
  mkdirSync(folder, { recursive: true });
  // Whole or not at all, also where two builds draw the same picture.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, png);
  renameSync(part, file);
  return png;
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
