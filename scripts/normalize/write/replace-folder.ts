import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

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
