import type { ProjectRow } from "../model/projects.ts";

/** The year in which a row was said, of several days that of the last; empty where nothing tells. */
export function yearOf({ said }: Pick<ProjectRow, "said">): string {
  return said?.to.slice(0, 4) ?? "";
}

/** Rows of one mark as far as they were said by the end of a year: when what has no date was said, nothing tells. */
export function saidBy(rows: readonly ProjectRow[], year: string): readonly ProjectRow[] {
  return rows.filter((row) => yearOf(row) !== "" && yearOf(row) <= year);
}
