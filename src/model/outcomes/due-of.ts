import { rowWith } from "../../tables/row-with.ts";
import type { ProjectRow } from "../projects.ts";
import type { Data } from "../types.ts";

/** The day by which a venture was to operate, the first that its rows tell; undefined where none does. */
export function dueOf(rows: readonly ProjectRow[], { due }: Pick<Data, "due">): string | undefined {
  return rows
    .flatMap(({ venture }) => rowWith(due, { venture: venture.id })?.due ?? [])
    .toSorted()
    .at(0);
}
