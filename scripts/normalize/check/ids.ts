import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/**
 * The id of a figure is its report's id and a number of three digits; that of a venture or a method has `v` or `m`
 * before its number, which is of two digits or more. Those of a cited page begin with its id, and count from 1.
 */
export function checkReportIds({ figures, ventures, methods, citedFigures, citedVentures }: Tables): Fault[] {
  const kinds = [
    { noun: "figure", letter: "", digits: /^\d{3}$/, first: "001", rows: ofReports(figures) },
    { noun: "venture", letter: "v", digits: /^\d{2,}$/, first: "01", rows: ofReports(ventures) },
    { noun: "method", letter: "m", digits: /^\d{2,}$/, first: "01", rows: ofReports(methods) },
    { noun: "cited figure", letter: "f", digits: /^[1-9]\d*$/, first: "1", rows: ofPages(citedFigures) },
    { noun: "cited venture", letter: "v", digits: /^[1-9]\d*$/, first: "1", rows: ofPages(citedVentures) },
  ];
  return kinds.flatMap(({ noun, letter, digits, first, rows }) =>
    rows.flatMap(({ row, of }) => {
      const begin = `${of}-${letter}`;
      if (row.id.startsWith(begin) && digits.test(row.id.slice(begin.length))) return [];
      return [fault(row, { column: "id", message: `invalid ${noun} id: ${row.id}. Write ${begin}${first} and so on` })];
    }),
  );
}

const ofReports = <R extends { report: string }>({ rows }: { rows: readonly R[] }) =>
  rows.map((row) => ({ row, of: row.report }));
const ofPages = <R extends { source: string }>({ rows }: { rows: readonly R[] }) =>
  rows.map((row) => ({ row, of: row.source }));
