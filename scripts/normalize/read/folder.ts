import type { ReleaseContents } from "../../../src/model/types.ts";
import type { Declaration } from "../../../src/tables/declare.ts";
import { ownerOf } from "../../../src/tables/declared.ts";
import { files } from "../../../src/tables/index.ts";
import { readEach } from "./each.ts";
import { readReleaseContents } from "./release-contents.ts";
import type { Read } from "./row.ts";
import { readTable, type Table } from "./table.ts";

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
