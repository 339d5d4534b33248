import { join } from "node:path";
import type { Declaration } from "../../../src/tables/declare.ts";
import { fileOf, headerOf } from "../../../src/tables/declared.ts";
import { fileFault, type Fault } from "../../lib/fault.ts";
import { parseCsv, type RawRow } from "./csv.ts";
import { checkHeader } from "./header.ts";
import { rowReader, type Read } from "./row.ts";
import { readTextFile } from "./text-file.ts";

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
function readRaw(file: string, { folder, columns }: { folder: string; columns: readonly string[] }) {
  try {
    const [header, ...body] = parseCsv(readTextFile(join(folder, file)));
    const wrong = checkHeader(header?.cells ?? [], columns).map((message) => fileFault(file, message));
    if (wrong.length > 0) return { body: [], faults: wrong };
    return { body, faults: body.flatMap((raw) => checkWidth(raw, { file, width: columns.length })) };
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "Error") throw error;
    return { body: [], faults: [fileFault(file, error.message)] };
  }
}

/** Reads a table's file below the data folder, or that of one row of the table that owns it. */
export function readTable<T extends Declaration>(
  table: T,
  { folder, owner }: { folder: string; owner?: string },
): Table<Read<T>> {
  const file = fileOf(table, owner);
  const columns = headerOf(table);
  const { body, faults } = readRaw(file, { folder, columns });
  const readRow = rowReader(table, { file, owner });
  const read = body.filter(({ cells }) => cells.length === columns.length).map(readRow);
  return {
    rows: read.flatMap(({ row }) => (row === undefined ? [] : [row])),
    keys: new Set(body.map(({ cells }) => cells[0] ?? "")),
    whole: faults.length === 0,
    faults: [...faults, ...read.flatMap((row) => row.faults)],
  };
}
