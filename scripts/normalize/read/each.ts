import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fileFault } from "../../lib/fault.ts";
import type { Row } from "./row.ts";
import type { Table } from "./table.ts";
import { readTable } from "./table.ts";

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Then every file is missing, and each is told.
    return [];
  }
}

interface Files<Shape extends z.ZodObject, Owner extends string> {
  folder: string;
  kind: string;
  owner: Owner;
  shape: Shape;
}

/** One table of the files `<kind>/<id>.csv`, one a row of `owners`, each of its rows with that id as its `owner`. */
export function readEach<Shape extends z.ZodObject, Owner extends string>(
  owners: Table<unknown>,
  { folder, kind, owner, shape }: Files<Shape, Owner>,
): Table<Row<Shape> & Record<Owner, string>> {
  const tables = [...owners.keys].map((id) => {
    const table = readTable(`${kind}/${id}.csv`, { folder, shape });
    const own = { [owner]: id } as Record<Owner, string>;
    return { ...table, rows: table.rows.map((row) => ({ ...row, ...own })) };
  });
  const known = new Map([...owners.keys].map((id) => [id, id]));
  const strays = list(join(folder, kind))
    .filter((name) => !(name.endsWith(".csv") && owners.keys.has(name.slice(0, -4))))
    .map((name) => {
      const id = name.replace(/\.csv$/, "");
      return fileFault(`${kind}/${name}`, `unknown ${owner}: ${id}${suggest(id, known)}`);
    });
  return {
    rows: tables.flatMap(({ rows }) => rows),
    keys: new Set(tables.flatMap(({ keys }) => [...keys])),
    whole: tables.every(({ whole }) => whole),
    faults: [...(owners.whole ? strays : []), ...tables.flatMap(({ faults }) => faults)],
  };
}
