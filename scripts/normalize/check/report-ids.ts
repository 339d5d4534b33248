import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** The id of a venture or a method is its report's id, `v` or `m`, and a number of two digits or more. */
export function checkReportIds({ ventures, methods }: Tables): Fault[] {
  const kinds = [
    { noun: "venture", letter: "v", rows: ventures.rows },
    { noun: "method", letter: "m", rows: methods.rows },
  ];
  return kinds.flatMap(({ noun, letter, rows }) =>
    rows
      .filter(
        ({ id, report }) => !(id.startsWith(`${report}-${letter}`) && /^\d{2,}$/.test(id.slice(report.length + 2))),
      )
      .map((row) => {
        const message = `invalid ${noun} id: ${row.id}. Write ${row.report}-${letter}01 and so on`;
        return fault(row, { column: "id", message });
      }),
  );
}
