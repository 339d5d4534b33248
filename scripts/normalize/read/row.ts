import type { z } from "zod";
import type { At, Fault } from "../../lib/fault.ts";
import { fault } from "../../lib/fault.ts";
import { checkCellText } from "./cell-text.ts";
import type { RawRow } from "./csv.ts";

/** One row that a shape has read, and where it stands. */
export type Row<Shape extends z.ZodObject> = z.output<Shape> & { at: At };

function locate({ line, cells }: RawRow, { file, columns }: { file: string; columns: readonly string[] }): At {
  const named = (columns[0] === "id" || columns[0] === "code") && cells[0] !== "";
  return { file, line, row: named ? (cells[0] ?? "") : `line ${line}` };
}

/** Reads the cells of one row by the shape's columns; `row` is missing when there is a fault. */
export function readRow<Shape extends z.ZodObject>(
  raw: RawRow,
  { file, shape }: { file: string; shape: Shape },
): { row?: Row<Shape>; faults: Fault[] } {
  const columns = Object.keys(shape.shape);
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
  return read.success && faults.length === 0 ? { row: { ...read.data, at }, faults } : { faults };
}
