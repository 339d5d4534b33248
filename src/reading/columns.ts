import Papa from "papaparse";
import { plainDigits } from "../arithmetic/decimal.ts";
import type { Candidate } from "./candidates.ts";

/** The columns of a sheet of candidates, in order. */
export const candidateColumns = [
  "line",
  "column",
  "printed",
  "value",
  "unit",
  "value_base",
  "unit_base",
  "qualifier",
  "growth",
  "period",
  "place",
  "indicator",
  "score",
  "figure_or_aside",
  "reason",
  "context",
  "doubt",
  "flags",
  "file",
] as const;

/**
 * One candidate as a row of the sheet; the period as an ISO interval `2022-01-01/2022-11-30`, several places joined by
 * `;`.
 */
export function toCells(row: Candidate, file: string): string[] {
  const number = (value: number | undefined): string => (value === undefined ? "" : plainDigits(value));
  return [
    String(row.line),
    String(row.column),
    row.printed,
    row.digits,
    row.unit,
    number(row.value_base),
    row.unit_base,
    row.qualifier,
    row.figure ? row.growth : "",
    row.period ? `${row.period.start}/${row.period.end}` : "",
    row.places.join(";"),
    row.indicator,
    row.indicator === "" ? "" : String(row.score),
    row.figure ? "figure" : "aside",
    row.reason,
    row.context,
    row.doubts.join("; "),
    row.flags,
    file,
  ];
}

/** Rows as CSV lines, each with its line end. */
export function toLines(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? "" : `${Papa.unparse(rows as string[][], { newline: "\n" })}\n`;
}
