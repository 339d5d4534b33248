import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import type { Declaration } from "../../../src/tables/declare.ts";
import { fileFault } from "../../lib/fault.ts";
import type { Read } from "./row.ts";
import { readTable, type Table } from "./table.ts";

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
