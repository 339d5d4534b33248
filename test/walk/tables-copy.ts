import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Column } from "../../src/tables/table.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A temporary copy of the data, their tables and what normalizes them, in which a how-to about them is walked. */
export interface TablesCopy {
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  /** Puts one text in the place of another that must be there. */
  replace: (file: string, change: readonly [from: string, to: string]) => void;
  /** Changes each line of a file. */
  edit: (file: string, change: (line: string) => string) => void;
  /** The rows of a table, as `npm run data` wrote them. */
  rows: <Row>(table: string) => Row[];
  /** What `npm run data` tells. */
  normalize: () => string;
  /** The columns of a table's published file. */
  published: (table: string) => Pick<Column<object>, "name" | "title" | "type" | "key" | "references">[];
  dictionary: () => string;
  /** What the compiler tells of the types; empty where all fit. */
  types: () => string;
  leave: () => void;
}

const copied = ["data", "scripts", "src", "test", "package.json", "tsconfig.json", "astro.config.mjs"];

/** Copies what a how-to about tables changes, and all whose types may tell of it. */
export function copyTables(): TablesCopy {
  const folder = mkdtempSync(join(tmpdir(), "tables-"));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  const run = (...options: string[]) => {
    const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: folder, encoding: "utf8" });
    return stdout + stderr;
  };
  const tell = (code: string) =>
    run(
      "--input-type=module",
      "--eval",
      `import { files } from "./src/tables/index.ts";
       import { dictionary } from "./src/tables/dictionary.ts";
       import { columnsOf } from "./src/tables/published.ts";
       process.stdout.write(${code});`,
    );
  return {
    read,
    write,
    replace: (file, [from, to]) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`missing text: ${from} in ${file}`);
      write(file, text.replace(from, to));
    },
    edit: (file, change) => {
      write(file, `${read(file).trimEnd().split("\n").map(change).join("\n")}\n`);
    },
    rows: (table) => (JSON.parse(read("src/generated/data.json")) as Record<string, never[]>)[table] ?? [],
    normalize: () => run("scripts/normalize.ts"),
    published: (table) => JSON.parse(tell(`JSON.stringify(columnsOf(files.${table}))`)) as never,
    dictionary: () => tell("dictionary(files)"),
    types: () => run("node_modules/typescript/bin/tsc", "--noEmit"),
    leave: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
