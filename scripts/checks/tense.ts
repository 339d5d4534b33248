import { knownFigures } from "../known-figures.ts";
import type { Problem } from "../problem.ts";
import { problem } from "../problem.ts";
import type { Tables } from "../read/folder.ts";

const ahead = new Set(["target", "expected", "plan"]);

/** What is aimed at or expected lies ahead of the report, and what has happened does not. */
export function checkTense(tables: Tables): Problem[] {
  return knownFigures(tables).flatMap(({ row, report }) => {
    const { status, period_start: start, period_end: end } = row;
    const printed = report.published_to;
    if (start === "" || end === "" || printed === "") return [];
    if (ahead.has(status) && end < printed) {
      const message = `${status} in the past tense: the period ended on ${end}, the report is of ${printed} at the latest`;
      return [problem(row, { column: "status", message })];
    }
    if (status === "actual" && start > printed) {
      const message = `actual in the future tense: the period begins on ${start}, the report is of ${printed} at the latest`;
      return [problem(row, { column: "status", message })];
    }
    return [];
  });
}
