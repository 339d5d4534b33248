import { candidateColumns, toLines } from "../../reading/columns.ts";
import type { Cells } from "./reading.ts";

/**
 * The rows as the sheet that `npm run enter` takes: as `npm run pull` writes it, with a column `status` where a row has
 * one; what is not judged is no row.
 */
export function sheetOf(rows: readonly Cells[]): string {
  const judged = rows.filter((row) => row.figure_or_aside !== "");
  const columns = [...candidateColumns, ...(judged.some(({ status }) => status !== "") ? (["status"] as const) : [])];
  return toLines([columns, ...judged.map((row) => columns.map((column) => row[column]))]);
}
