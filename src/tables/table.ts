import type { Column } from "./column.ts";
import { toCsv, toExcelCsv } from "./csv.ts";
import type { Data } from "./index.ts";

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
