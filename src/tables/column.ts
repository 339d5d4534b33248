import type { Data } from "./index.ts";
import type { Text } from "./text.ts";

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
