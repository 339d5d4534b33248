import { toParquet } from "../../../exports/parquet.ts";
import { selectionPackage, selectionTable } from "../selection.ts";
import type { Entry, Explored } from "../explore-format.ts";
import type { TakenAs } from "../taken-as.ts";

interface Options extends Pick<Explored, "columns" | "data"> {
  kind: TakenAs;
  /** The name of the file, without ending. */
  name: string;
  /** The address that shows the rows, and that of the metadata of the whole. */
  address: string;
  whole: string;
}

/** The file of some rows: the same columns and bytes as those of the published table, or what is said of it. */
export async function fileOf(entries: readonly Entry[], options: Options): Promise<{ name: string; blob: Blob }> {
  const { kind, name, address, whole, columns } = options;
  const table = selectionTable(entries, options);
  const named = (content: BlobPart, type: string) => ({ name: `${name}.${kind}`, blob: new Blob([content], { type }) });
  switch (kind) {
    case "csv":
      return named(table.csv(), "text/csv;charset=utf-8");
    case "excel.csv":
      return named(table.excelCsv(), "text/csv;charset=utf-8");
    case "parquet":
      return named(toParquet(table), "application/vnd.apache.parquet");
    case "json": {
      const answer = await fetch(whole);
      if (!answer.ok) throw new Error(`missing file: ${whole}`);
      const known = (await answer.json()) as Parameters<typeof selectionPackage>[0];
      const made = selectionPackage(known, { address, rows: entries.length, file: name, columns });
      return named(`${JSON.stringify(made, null, 2)}\n`, "application/json");
    }
  }
}
