import { z } from "zod";
import type { Declaration, SourceRow } from "../../../src/tables/declare.ts";
import { headerOf } from "../../../src/tables/declared.ts";
import { fault, type At, type Fault } from "../../lib/fault.ts";
import { checkCellText } from "./cell-text.ts";
import type { RawRow } from "./csv.ts";

/** One row of a table as its file has been read, and where it stands. */
export type Read<T> = SourceRow<T> & { at: At };

/** Where a row stands in the files. */
interface Place {
  file: string;
  /** The id of the row of another table whose file this is. */
  owner?: string | undefined;
}

function locate({ line, cells }: RawRow, { file, columns }: { file: string; columns: readonly string[] }): At {
  const named = (columns[0] === "id" || columns[0] === "code") && cells[0] !== "";
  return { file, line, row: named ? (cells[0] ?? "") : `line ${line}` };
}

/** The function that reads the cells of one row of a table; `row` is missing when there is a fault. */
export function rowReader<T extends Declaration>(
  table: T,
  { file, owner }: Place,
): (raw: RawRow) => { row?: Read<T>; faults: Fault[] } {
  const columns = headerOf(table);
  const shape = z.object(Object.fromEntries(columns.map((name) => [name, table.columns[name]?.cell ?? z.string()])));
  const owners = Object.keys(table.columns).filter((name) => table.columns[name]?.owner !== undefined);
  const own = Object.fromEntries(owners.map((name) => [name, owner ?? ""]));
  return (raw) => {
    const at = locate(raw, { file, columns });
    const cells = columns.map((column, index) => ({ column, text: raw.cells[index] ?? "" }));
    const texts = cells.flatMap(({ column, text }) => {
      const message = checkCellText(text);
      return message === undefined ? [] : [fault({ at }, { column, message })];
    });
    const read = shape.safeParse(Object.fromEntries(cells.map(({ column, text }) => [column, text])));
    const values = (read.error?.issues ?? [])
      .map(({ path, message }) => fault({ at }, { column: String(path[0]), message }))
      // One fault a cell: what no cell may hold is told first.
      .filter(({ column }) => !texts.some((text) => text.column === column));
    const faults = [...texts, ...values];
    // The shape is made of the columns of the table, which no type can follow.
    return read.success && faults.length === 0 ? { row: { ...read.data, ...own, at } as Read<T>, faults } : { faults };
  };
}
