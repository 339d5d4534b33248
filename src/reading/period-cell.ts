/** Both days of a period as a sheet has them in one cell, `2022-01-01/2022-11-30`; none of an empty cell. */
export interface Days {
  period_start: string;
  period_end: string;
}

/** Those of what has no period. */
export const noDays: Days = { period_start: "", period_end: "" };

/** The days of a sheet's cell; undefined where it is neither empty nor such a period. */
export function readPeriodCell(cell: string): Days | undefined {
  if (cell === "") return noDays;
  const [, start, end] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(cell) ?? [];
  return start === undefined || end === undefined ? undefined : { period_start: start, period_end: end };
}

/** What is told of a cell that is no period. */
export const noPeriod = (cell: string): string =>
  `invalid period: ${cell}. Write it as 2022-01-01/2022-11-30, or empty the cell`;
