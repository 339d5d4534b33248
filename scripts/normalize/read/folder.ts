import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { ownerOf, type Declaration } from "../../../src/tables/declare.ts";
import { fileFault } from "../../lib/fault.ts";
import { readTable, type Read, type Table } from "./table.ts";
import type { ReleaseContents } from "../../../src/model/types.ts";
import { files } from "../../../src/tables/index.ts";
import { readReleaseContents } from "./release-contents.ts";

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Then every file is missing, and each is told.
    return [];
  }
}

/** The table of which each row of another, its owner, has a file: `figures/<report>.csv`. */
export function readEach<T extends Declaration>(
  table: T,
  { folder, owners, noun }: { folder: string; owners: Table<unknown>; noun: string },
): Table<Read<T>> {
  const tables = [...owners.keys].map((owner) => readTable(table, { folder, owner }));
  const known = new Map([...owners.keys].map((id) => [id, id]));
  const below = dirname(table.file ?? "");
  const strays = list(join(folder, below))
    .filter((name) => !(name.endsWith(".csv") && owners.keys.has(name.slice(0, -4))))
    .map((name) => {
      const id = name.replace(/\.csv$/, "");
      return fileFault(`${below}/${name}`, `unknown ${noun}: ${id}${suggest(id, known)}`);
    });
  return {
    rows: tables.flatMap(({ rows }) => rows),
    keys: new Set(tables.flatMap(({ keys }) => [...keys])),
    whole: tables.every(({ whole }) => whole),
    faults: [...(owners.whole ? strays : []), ...tables.flatMap(({ faults }) => faults)],
  };
}

type Files = typeof files;

/** A row of a table as its file has been read. */
export type RowOf<Name extends keyof Files> = Read<Files[Name]>;

/** All tables of a data folder. */
export type Tables = { [Name in keyof Files]: Table<RowOf<Name>> } & {
  /** What is kept of each release. */
  releaseContents: Table<ReleaseContents>;
};

/** Reads every table of a data folder, with the faults of its files, headers and cells. */
export function readFolder(folder: string): Tables {
  const declared: Readonly<Record<string, Declaration>> = files;
  const alone = Object.entries(declared)
    .filter(([, table]) => ownerOf(table) === undefined)
    .map(([name, table]) => [name, readTable(table, { folder })] as const);
  const owners = Object.fromEntries(alone);
  const owned = Object.entries(declared).flatMap(([name, table]) => {
    const owner = ownerOf(table);
    const [rows, noun] = [owners[owner ?? ""], declared[owner ?? ""]?.noun];
    return rows && noun ? [[name, readEach(table, { folder, owners: rows, noun })] as const] : [];
  });
  const read = { ...owners, ...Object.fromEntries(owned) } as Omit<Tables, "releaseContents">;
  return { ...read, releaseContents: readReleaseContents(read.releases, { folder }) };
}
