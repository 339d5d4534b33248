import Papa from "papaparse";

/** One row of a published CSV: its cells by column name, as text. */
export type Cells = Readonly<Record<string, string>>;

/** Splits a CSV of this site into its rows; nothing is stripped and nothing typed. */
export function readCells(csv: string): readonly Cells[] {
  return Papa.parse<Record<string, string>>(csv.replace(/\r\n$/, ""), { delimiter: ",", newline: "\r\n", header: true })
    .data;
}
