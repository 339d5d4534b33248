import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Tables as one JSON object, a row a line, so that a change of one row is a change of one line. */
export function formatJsonTables(tables: Readonly<Record<string, readonly object[]>>): string {
  const parts = Object.entries(tables).map(([name, rows]) => `${JSON.stringify(name)}:[${lines(rows)}]`);
  return `{\n${parts.join(",\n")}\n}\n`;
}

const lines = (rows: readonly object[]): string =>
  rows.length === 0 ? "" : `\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n`;

/**
 * Puts a folder with exactly these files in the place of `out`, all or nothing; throws when `out` holds anything but
 * JSON.
 */
export function replaceFolder(out: string, files: ReadonlyMap<string, string>): void {
  const target = resolve(out);
  const stranger = existsSync(target) && readdirSync(target).find((name) => !name.endsWith(".json"));
  if (stranger) throw new Error(`not a folder of generated files: ${out} holds ${stranger}. Name another folder`);
  mkdirSync(dirname(target), { recursive: true });
  // A sibling, because a rename is only atomic within one file system.
  const temporary = mkdtempSync(`${target}.tmp-`);
  const fresh = join(temporary, "new");
  const old = join(temporary, "old");
  try {
    mkdirSync(fresh);
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
