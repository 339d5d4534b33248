import type { Data, Text } from "./types.ts";

/** One column of a published CSV file: also its Table Schema field and its words on /data/. */
export interface Column<Item> {
  /** The header: stable ASCII, once published it stays. */
  name: string;
  title: Text;
  /** A Table Schema type. */
  type: "string" | "integer" | "number" | "date";
  description: Text;
  /** The cell; undefined or empty where there is none. */
  read: (item: Item, data: Data) => string | number | undefined;
}
