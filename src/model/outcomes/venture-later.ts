import { partsOfProject, projectOf, wholeOf, type ProjectRow } from "../projects.ts";
import { isLater } from "../said.ts";
import type { Data, Text } from "../types.ts";
import { sourceOf, type VenturePromise } from "./venture-promises.ts";

/** A row that was said later, and why it was linked where it is of another project. */
export type LaterRow = ProjectRow & { linked?: Text };

/** The rows of its phases and other parts, and those of the whole of which it is one. */
export function familyOf(
  { project }: VenturePromise,
  data: Data,
): Readonly<Record<"parts" | "whole", readonly ProjectRow[]>> {
  return {
    parts: partsOfProject(project, data).flatMap(({ rows }) => rows),
    whole: wholeOf(project, data)?.rows ?? [],
  };
}

/** What the sources of a promise say, on the same page, of its phases and other parts. */
export function partsToldWith(promise: VenturePromise, data: Data): readonly ProjectRow[] {
  return familyOf(promise, data).parts.filter((row) => !isOfOther(row, promise));
}

const isOfOther = (row: ProjectRow, { first }: VenturePromise): boolean =>
  first.every((one) => sourceOf(one) !== sourceOf(row));

/** What another source said of it later. */
export function laterRows(rows: readonly ProjectRow[], promise: VenturePromise): ProjectRow[] {
  return rows.filter((row) => isOfOther(row, promise) && isLater(row.said, { than: promise.said }));
}

/** Whether another source says something of it of which it cannot be told whether it is later. */
export function isUnordered(row: ProjectRow, promise: VenturePromise): boolean {
  return isOfOther(row, promise) && (row.said === undefined || promise.said === undefined);
}

/** What data/later.csv links to it, with why. */
export function linkedRows(promise: VenturePromise, data: Data): LaterRow[] {
  const ids = promise.first.map(({ venture }) => venture.id);
  const rows = data.later
    .filter((link) => ids.includes(link.promise))
    .flatMap(({ later, reason }) =>
      projectOf(later, data)
        .rows.filter(({ venture }) => venture.id === later)
        .map((row) => ({ ...row, linked: reason })),
    );
  return rows.filter(({ said }) => isLater(said, { than: promise.said }));
}
