import { toTable, type Column, type Table } from "../../tables/table.ts";
import type { Cells, Entry, Explored, PublishedColumn } from "./explore-format.ts";

/** Rows as the published files have them, column by column, ready for every file that holds them. */
export function selectionTable(
  entries: readonly Pick<Entry, "cells">[],
  { columns, data }: Pick<Explored, "columns" | "data">,
): Table {
  const read = columns.map((column): Column<Cells> => ({
    ...column,
    read: (cells) => cells[column.name] ?? undefined,
  }));
  return toTable(
    entries.map(({ cells }) => cells),
    { columns: read, data },
  );
}

/** What a Data Package says of the whole, as far as it is looked at. */
interface Whole {
  resources: readonly { name: string; schema: { fields: readonly { name: string }[] } }[];
}

/** The Data Package of a selection: what is said of the whole, its one file, and the address that shows its rows. */
export function selectionPackage(
  whole: Whole,
  {
    address,
    rows,
    file,
    columns,
  }: { address: string; rows: number; file: string; columns: readonly PublishedColumn[] },
) {
  const figures = whole.resources.find(({ name }) => name === "figures");
  const names = columns.map(({ name }) => name);
  return {
    ...whole,
    name: file,
    id: address,
    homepage: address,
    resources: [
      {
        name: file,
        path: `${file}.csv`,
        ...{ type: "table", format: "csv", mediatype: "text/csv", encoding: "utf-8", rows },
        schema: {
          fields: (figures?.schema.fields ?? []).filter(({ name }) => names.includes(name)),
          primaryKey: ["id"],
        },
      },
    ],
  };
}
