import type { Declaration } from "../../../src/tables/declare.ts";
import { keyOf } from "../../../src/tables/declared.ts";
import { files } from "../../../src/tables/index.ts";
import { fault, type At, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

type Row = Readonly<Record<string, unknown>> & { at: At };

/** No two rows of a table share the cells that name them. */
export function checkUnique(tables: Tables): Fault[] {
  return Object.entries<Declaration>(files).flatMap(([name, table]) => {
    const { rows }: { rows: readonly Row[] } = tables[name as keyof typeof files];
    const unique = Object.keys(table.columns).filter((column) => table.columns[column]?.unique);
    const filled = (column: string) => rows.filter((row) => row[column] !== undefined && row[column] !== "");
    return [
      ...(table.key ? repeated(rows, table.key) : []),
      ...unique.flatMap((column) => repeated(filled(column), [column])),
    ];
  });
}

function repeated(rows: readonly Row[], key: readonly string[]): Fault[] {
  const column = keyOf({ key });
  const first = new Map<string, At>();
  return rows.flatMap((row) => {
    const value = key.map((name) => String(row[name])).join("/");
    const seen = first.get(value);
    if (!seen) {
      first.set(value, row.at);
      return [];
    }
    // The id cannot tell the two rows apart, so this fault goes by the line.
    const at = { ...row.at, row: `line ${row.at.line}` };
    return [
      fault({ at }, { column, message: `duplicate ${column}: ${value}. First in ${seen.file} line ${seen.line}` }),
    ];
  });
}
