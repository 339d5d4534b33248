import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/**
 * The id of a figure is its report's id and a number of three digits; that of a venture or a method has `v` or `m`
 * before its number, which is of two digits or more.
 */
export function checkReportIds({ figures, ventures, methods }: Tables): Fault[] {
  const kinds = [
    { noun: "figure", letter: "", digits: /^\d{3}$/, first: "001", rows: figures.rows },
    { noun: "venture", letter: "v", digits: /^\d{2,}$/, first: "01", rows: ventures.rows },
    { noun: "method", letter: "m", digits: /^\d{2,}$/, first: "01", rows: methods.rows },
  ];
  return kinds.flatMap(({ noun, letter, digits, first, rows }) =>
    rows.flatMap((row) => {
      const begin = `${row.report}-${letter}`;
      if (row.id.startsWith(begin) && digits.test(row.id.slice(begin.length))) return [];
      return [fault(row, { column: "id", message: `invalid ${noun} id: ${row.id}. Write ${begin}${first} and so on` })];
    }),
  );
}
