import Papa from "papaparse";
import type { Data } from "./index.ts";
import type { Text } from "./text.ts";
import { plainDigits } from "../arithmetic/decimal.ts";

/** A Table Schema type. */
export type ColumnType = "string" | "integer" | "number" | "date";

/** One column of a published CSV file: also its Table Schema field and its words on /data/. */
export interface Column<Item> {
  /** The header: stable ASCII, once published it stays. */
  name: string;
  title: Text;
  type: ColumnType;
  description: Text;
  /** Whether it is, with the others so marked, what tells one row of the file from another. */
  key?: true;
  /** The column of another file of the catalogue in which every cell that is not empty stands. */
  references?: { resource: string; field: string };
  /** The column that holds the unit of each cell; every column of numbers has this or `unit`. */
  unitIn?: string;
  /** The unit of all cells: `1` for a fraction. */
  unit?: string;
  /** The cell; undefined or empty where there is none. */
  read: (item: Item, data: Data) => string | number | undefined;
}

interface Options<Item> {
  columns: readonly Column<Item>[];
  data: Data;
}

// A cell that a spreadsheet would run; a plain negative number is none.
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/;

/** The machine's CSV: UTF-8 without BOM, CRLF also after the last row, header, plain numbers, empty for missing. */
export function toCsv<Item>(items: readonly Item[], { columns, data }: Options<Item>): string {
  return write(items, { columns, data, escapeFormulae: false });
}

/** The same rows for Excel: with BOM, and an apostrophe before cells that it would take for formulas. */
export function toExcelCsv<Item>(items: readonly Item[], { columns, data }: Options<Item>): string {
  return `\uFEFF${write(items, { columns, data, escapeFormulae: formula })}`;
}

function write<Item>(
  items: readonly Item[],
  { columns, data, escapeFormulae }: Options<Item> & { escapeFormulae: RegExp | false },
): string {
  const fields = columns.map(({ name }) => name);
  const rows = items.map((item) => columns.map(({ read }) => cell(read(item, data))));
  return `${Papa.unparse([fields, ...rows], { newline: "\r\n", escapeFormulae })}\r\n`;
}

function cell(value: string | number | undefined): string {
  return typeof value === "number" ? plainDigits(value) : (value ?? "");
}

/** Rows with their columns, ready for every file that holds them. */
export interface Table {
  columns: readonly Omit<Column<never>, "read">[];
  /** How many rows. */
  length: number;
  csv: () => string;
  excelCsv: () => string;
  /** One object a row, by column name; null where there is nothing. */
  records: () => readonly Readonly<Record<string, string | number | null>>[];
}

/** Binds items to their columns. */
export function toTable<Item>(
  items: readonly Item[],
  { columns, data }: { columns: readonly Column<Item>[]; data: Data },
): Table {
  return {
    columns,
    length: items.length,
    csv: () => toCsv(items, { columns, data }),
    excelCsv: () => toExcelCsv(items, { columns, data }),
    records: () =>
      items.map((item) =>
        Object.fromEntries(columns.map(({ name, type, read }) => [name, typed(read(item, data), type)])),
      ),
  };
}

/** A number kept as it is printed, such as an amount of 15.10, is a text until here. */
function typed(cell: string | number | undefined, type: Column<never>["type"]): string | number | null {
  if (cell === undefined || cell === "") return null;
  return type === "number" || type === "integer" ? Number(cell) : cell;
}
