import { join } from "node:path";
import { z } from "zod";
import { nearest } from "../../../src/tables/cells/nearest.ts";
import { headerOf, fileOf, type Declaration, type SourceRow } from "../../../src/tables/declare.ts";
import { fault, fileFault, type At, type Fault } from "../../lib/fault.ts";
import { checkCellText } from "./cell-text.ts";
import { parseCsv, readTextFile, type RawRow } from "./csv.ts";

/** What is wrong with a header line, a sentence each; empty when it is exactly the expected columns in order. */
export function checkHeader(found: readonly string[], expected: readonly string[]): string[] {
  const missing = new Set(expected.filter((column) => !found.includes(column)));
  const messages = found.flatMap((column, index) => {
    if (found.indexOf(column) < index) return [`duplicate column: ${column}. Keep one`];
    if (expected.includes(column)) return [];
    const close = nearest(column, missing);
    // A misspelt column is one fault, not an unknown one and a missing one.
    if (close !== undefined) missing.delete(close);
    return [`unknown column: ${column}${close ? `. Did you mean ${close}?` : `. Expected ${expected.join(",")}`}`];
  });
  messages.push(...[...missing].map((column) => `missing column: ${column}. Expected ${expected.join(",")}`));
  if (messages.length > 0 || found.join() === expected.join()) return messages;
  return [`columns out of order: ${found.join(",")}. Expected ${expected.join(",")}`];
}

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

/** One table of the data folder and its faults. */
export interface Table<R> {
  /** The rows without a fault. */
  rows: R[];
  /** First cell of every row, also of those with a fault, so that one slip does not make a known word unknown. */
  keys: Set<string>;
  /** False when the file could not be split into rows and columns: then nothing may be concluded from it. */
  whole: boolean;
  faults: Fault[];
}

function checkWidth({ line, cells }: RawRow, { file, width }: { file: string; width: number }): Fault[] {
  if (cells.length === width) return [];
  const amount = `${cells.length < width ? "too few" : "too many"} cells: ${cells.length}. The header has ${width}`;
  const message = cells.join("") === "" ? "blank line. Remove it" : amount;
  return [{ file, line, row: `line ${line}`, column: "", message }];
}

/** The rows of a file below the data folder, or what is wrong with it as a whole. */
function readRaw(file: string, { read, columns }: { read: () => string; columns: readonly string[] }) {
  try {
    const [header, ...body] = parseCsv(read());
    const wrong = checkHeader(header?.cells ?? [], columns).map((message) => fileFault(file, message));
    if (wrong.length > 0) return { body: [], faults: wrong };
    return { body, faults: body.flatMap((raw) => checkWidth(raw, { file, width: columns.length })) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "Error") throw error;
    return { body: [], faults: [fileFault(file, error.message)] };
  }
}

/**
 * Reads a table's file below the data folder, or that of one row of the table that owns it; with `content`, as if the
 * file held that.
 */
export function readTable<T extends Declaration>(
  table: T,
  { folder, owner, content }: { folder: string; owner?: string; content?: string },
): Table<Read<T>> {
  const file = fileOf(table, owner);
  const columns = headerOf(table);
  const { body, faults } = readRaw(file, { read: () => content ?? readTextFile(join(folder, file)), columns });
  const readRow = rowReader(table, { file, owner });
  const read = body.filter(({ cells }) => cells.length === columns.length).map(readRow);
  return {
    rows: read.flatMap(({ row }) => (row === undefined ? [] : [row])),
    keys: new Set(body.map(({ cells }) => cells[0] ?? "")),
    whole: faults.length === 0,
    faults: [...faults, ...read.flatMap((row) => row.faults)],
  };
}
