import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkTables } from "../../scripts/normalize/check-tables.ts";
import { formatFaults } from "../../scripts/lib/fault.ts";
import { readFolder } from "../../scripts/normalize/read/folder.ts";

/** The folder of inputs: `valid`, and one folder a fault with only the files that differ. */
export const inputs = fileURLToPath(new URL("../input/", import.meta.url));

/** Hands `use` a copy of the valid data, with the files of a fault laid over it, and removes the copy afterwards. */
export function withData<Result>(use: (folder: string) => Result, { fault = "" } = {}): Result {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  try {
    cpSync(join(inputs, "valid"), folder, { recursive: true });
    if (fault) cpSync(join(inputs, fault), folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the command tells of a folder, under the name `data`; empty when nothing is wrong. */
export function tellFaults(folder: string): string {
  const faults = checkTables(readFolder(folder));
  return faults.length === 0 ? "" : formatFaults(faults);
}
