import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A figure's id is its report's id and a number of three digits. */
export function checkFigureIds({ figures }: Tables): Fault[] {
  return figures.rows
    .filter(({ id, report }) => !(id.startsWith(`${report}-`) && /^\d{3}$/.test(id.slice(report.length + 1))))
    .map((row) =>
      fault(row, { column: "id", message: `invalid figure id: ${row.id}. Write ${row.report}-001 and so on` }),
    );
}
