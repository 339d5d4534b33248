import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { checkTables } from "../../scripts/normalize/check/index.ts";
import { formatFaults } from "../../scripts/lib/fault.ts";
import { fileOf, headerOf, ownerOf, type Declaration } from "../../src/tables/declare.ts";
import { files } from "../../src/tables/index.ts";
import { readFolder } from "../../scripts/normalize/read/folder.ts";

/**
 * The folder of inputs: `valid`, and one folder a fault with only the files that differ. A header that ends in `…`
 * stands for that of the table, so that a column that may be empty need not be written into every input.
 */
export const inputs = fileURLToPath(new URL("../input/", import.meta.url));

/**
 * Hands `use` a copy of the valid data, with the files of a fault laid over it, and removes the copy afterwards, of a
 * promise when it is kept.
 */
export function withData<Result>(use: (folder: string) => Result, { fault = "" } = {}): Result {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  const remove = () => rmSync(folder, { recursive: true });
  let kept = false;
  try {
    cpSync(join(inputs, "valid"), folder, { recursive: true });
    // A table that came since has no rows here.
    for (const table of Object.values<Declaration>(files))
      if (!ownerOf(table) && !existsSync(join(folder, fileOf(table)))) writeEmpty(join(folder, fileOf(table)), table);
    if (fault) cpSync(join(inputs, fault), folder, { recursive: true });
    for (const table of Object.values<Declaration>(files))
      for (const file of globSync(fileOf(table, "*"), { cwd: folder })) complete(join(folder, file), table);
    const result = use(folder);
    if (!(result instanceof Promise)) return result;
    kept = true;
    return result.finally(remove) as Result;
  } finally {
    if (!kept) remove();
  }
}

function writeEmpty(path: string, table: Declaration): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${headerOf(table).join()}\n`);
}

/** What the command tells of a folder, under the name `data`; empty when nothing is wrong. */
export function tellFaults(folder: string): string {
  const faults = checkTables(readFolder(folder));
  return faults.length === 0 ? "" : formatFaults(faults);
}

/** Puts the table's header in the place of one that ends in `…`, with empty cells in the columns left out. */
function complete(path: string, table: Declaration): void {
  const bytes = readFileSync(path);
  const end = bytes.indexOf("\n");
  const [mark, ...given] = bytes.subarray(0, end).toString().split(",").reverse();
  if (mark !== "…") return;
  const header = headerOf(table);
  const order = given.reverse();
  // The bytes stay as they are, which may be the fault, unless there is something to fill in.
  const body =
    order.join() === header.join()
      ? bytes.subarray(end + 1)
      : fill(bytes.subarray(end + 1).toString(), { order, header });
  writeFileSync(path, Buffer.concat([Buffer.from(`${header.join()}\n`), Buffer.from(body)]));
}

function fill(body: string, { order, header }: Readonly<Record<"order" | "header", readonly string[]>>): string {
  const { data } = Papa.parse<string[]>(body.replace(/\n$/, ""), { delimiter: ",", newline: "\n" });
  const rows = data.map((cells) => header.map((column) => cells[order.indexOf(column)] ?? ""));
  return `${Papa.unparse(rows, { newline: "\n" })}\n`;
}
