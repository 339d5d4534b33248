import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A venture is known by a firm or a project, and each has its English twin: a map has nothing else to call it by. */
export function checkVentureNames({ ventures }: Tables): Fault[] {
  return ventures.rows.flatMap((row) => {
    const { company, company_en, project, project_en } = row;
    if (company === "" && project === "")
      return [fault(row, { column: "company", message: "missing name. Give a company, a project or both" })];
    return (
      [
        ["company", company, company_en],
        ["project", project, project_en],
      ] as const
    ).flatMap(([column, zh, en]) => {
      if ((zh === "") === (en === "")) return [];
      const missing = en === "" ? `${column}_en` : column;
      return [fault(row, { column: missing, message: `missing ${missing} of: ${zh || en}` })];
    });
  });
}
