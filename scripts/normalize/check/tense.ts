import { knownFigures } from "../known-figures.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

const ahead = new Set(["target", "expected", "plan"]);

/**
 * What is aimed at or expected lies ahead of the report, or is what a review of the last year looks back on; what has
 * happened lies behind it.
 */
export function checkTense(tables: Tables): Fault[] {
  return knownFigures(tables).flatMap(({ row, report }) => {
    const { status, period_start: start, period_end: end } = row;
    const printed = report.published_to;
    if (start === "" || end === "" || printed === "") return [];
    if (ahead.has(status) && end < lastYear(printed)) {
      const message = `${status} in the past tense: the period ended on ${end}, the report is of ${printed} at the latest`;
      return [fault(row, { column: "status", message })];
    }
    if (status === "actual" && start > printed) {
      const message = `actual in the future tense: the period begins on ${start}, the report is of ${printed} at the latest`;
      return [fault(row, { column: "status", message })];
    }
    return [];
  });
}

/** The same day a year earlier. */
function lastYear(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
