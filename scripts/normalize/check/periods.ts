import { fault, type At, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

const first = "1990-01-01";
const last = "2040-12-31";

interface Span {
  from: string;
  to: string;
  column: string;
}

function checkSpan(row: { at: At }, { from, to, column }: Span): Fault[] {
  const day = [from, to].find((day) => day !== "" && (day < first || day > last));
  if (day) return [fault(row, { column, message: `day out of range: ${day}. Expected ${first} to ${last}` })];
  // ISO days sort as text.
  if (from <= to || to === "") return [];
  return [fault(row, { column, message: `reversed period: ${from} to ${to}. Put the earlier day first` })];
}

/** Periods have both ends or none, run forward and lie in sane years; a report's day lies within its own bounds. */
export function checkPeriods({ figures, reports }: Tables): Fault[] {
  return [
    ...figures.rows.flatMap((row) => {
      const { period_start: from, period_end: to } = row;
      if ((from === "") === (to === "")) return checkSpan(row, { from, to, column: "period_start" });
      const column = from === "" ? "period_start" : "period_end";
      return [fault(row, { column, message: `half a period: ${from || to}. Write both ends or none` })];
    }),
    ...reports.rows.flatMap((row) => {
      const { published, published_from: from, published_to: to } = row;
      const span = checkSpan(row, { from, to, column: "published_from" });
      if (span.length > 0 || published === "" || (from <= published && (published <= to || to === ""))) return span;
      return [
        fault(row, {
          column: "published",
          message: `day outside its bounds: ${published}. The bounds are ${from} to ${to}`,
        }),
      ];
    }),
  ];
}
