import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const root = process.cwd();

/**
 * What an earlier build made under the same key, else made now and kept. The key must hold everything that the bytes
 * depend on. The folder may be deleted at any time; `BUILD_CACHE` names another.
 */
export async function kept(
  key: string,
  make: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  return readIfThere(fileOf(key)) ?? keep(key, await make());
}

/**
 * The text that an earlier build of the same code and data made under the same name, else made now and kept. While the
 * code is being written it is made each time, for its last state is not known by what was read at the start.
 */
export function keptText(name: string, make: () => string): string {
  if (import.meta.env.DEV) return make();
  const key = `text ${name} ${sourcesKey()}`;
  const bytes = readIfThere(fileOf(key)) ?? keep(key, new TextEncoder().encode(make()));
  return new TextDecoder().decode(bytes);
}

function fileOf(key: string): string {
  const folder = process.env.BUILD_CACHE ?? join(root, "node_modules/.cache/counting-investment");
  return join(folder, createHash("sha256").update(key).digest("hex"));
}

function keep(key: string, made: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const file = fileOf(key);
  mkdirSync(dirname(file), { recursive: true });
  // Whole or not at all, also where two builds make the same.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, made);
  renameSync(part, file);
  return made;
}

function readIfThere(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

let sources: string | undefined;

/** Stands for all code and data of a build: it changes with any file of `src/` but its tests, and with any package. */
export function sourcesKey(): string {
  sources ??= filesKey(["package-lock.json", ...filesBelow("src")]);
  return `${sources} ${process.env.BASE} ${process.env.SITE}`;
}

/** Stands for the contents of some files, by their paths from the root. */
export function filesKey(files: readonly string[]): string {
  const sum = createHash("sha256");
  for (const file of files) sum.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return sum.digest("hex");
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
