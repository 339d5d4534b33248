import Papa from "papaparse";
import type { Column } from "./column.ts";
import { plainDigits } from "../arithmetic/decimal.ts";
import type { Data } from "./index.ts";

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
