import { fault, type At, type Fault } from "../../lib/fault.ts";
import type { RowOf, Tables } from "../read/folder.ts";

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

const borrowed = ["period-from-report", "period-from-before"] as const;

/**
 * A line that says only “this year” is given the year's days as far as the report prints them for another figure that
 * has happened, and one that goes on from another that one's period or, in a plan, the
 * years that the report's title prints; no day is made up.
 */
function checkFromReport({ figures, reports }: Tables): Fault[] {
  const span = ({ report, period_start, period_end }: RowOf<"figures">) => [report, period_start, period_end].join();
  const flagged = ({ flags }: RowOf<"figures">) => borrowed.find((flag) => flags.includes(flag));
  const printed = new Set(figures.rows.filter((row) => row.status === "actual" && !flagged(row)).map(span));
  const titles = new Map(reports.rows.map(({ id, title }) => [id, title]));
  const inTitle = ({ report, period_start, period_end }: RowOf<"figures">) =>
    period_end.endsWith("-12-31") &&
    titles.get(report)?.includes(`${period_start.slice(0, 4)}—${period_end.slice(0, 4)}年`);
  return figures.rows.flatMap((row) => {
    const flag = flagged(row);
    const { period_start: from, period_end: to } = row;
    const known = printed.has(span(row)) || (flag === "period-from-before" && inTitle(row));
    if (!flag || (from.endsWith("-01-01") && known)) return [];
    const message = `period of no other figure: ${from} to ${to}. Flags say ${flag}: write one that the report prints, from 1 January`;
    return [fault(row, { column: "period_end", message })];
  });
}

/** Periods have both ends or none, run forward and lie in sane years; a report's day lies within its own bounds. */
export function checkPeriods(tables: Tables): Fault[] {
  const { figures, citedFigures, reports } = tables;
  return [
    ...checkFromReport(tables),
    ...[...figures.rows, ...citedFigures.rows].flatMap((row) => {
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

const ahead = new Set(["target", "expected", "plan"]);

/**
 * What is aimed at or expected lies ahead of the report, or is what a review of the last year looks back on; what has
 * happened lies behind it.
 */
export function checkTense(tables: Tables): Fault[] {
  const reports = new Map(tables.reports.rows.map(({ id, published_to }) => [id, published_to]));
  const pages = new Map(tables.citedSources.rows.map(({ id, published }) => [id, published]));
  const figures = [
    ...tables.figures.rows.map((row) => ({ row, noun: "report", printed: reports.get(row.report) ?? "" })),
    ...tables.citedFigures.rows.map((row) => ({ row, noun: "page", printed: pages.get(row.source) ?? "" })),
  ];
  return figures.flatMap(({ row, noun, printed }) => {
    const { status, period_start: start, period_end: end } = row;
    if (start === "" || end === "" || printed === "") return [];
    if (ahead.has(status) && end < lastYear(printed)) {
      const message = `${status} in the past tense: the period ended on ${end}, the ${noun} is of ${printed} at the latest`;
      return [fault(row, { column: "status", message })];
    }
    if (status === "actual" && start > printed) {
      const message = `actual in the future tense: the period begins on ${start}, the ${noun} is of ${printed} at the latest`;
      return [fault(row, { column: "status", message })];
    }
    return [];
  });
}

/** The same day a year earlier. */
function lastYear(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
