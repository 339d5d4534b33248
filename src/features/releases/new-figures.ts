import Papa from "papaparse";
import { printedWith } from "../../model/lookup.ts";
import type { Data, Printed, ReleaseContents } from "../../model/types.ts";

/** The figures that came with a release, in the order of its file. */
export interface NewFigures {
  version: string;
  /** The day of the release, ISO. */
  date: string;
  figures: readonly Printed[];
}

/**
 * Which printed figures came with which release, the oldest first: those of its `figures.csv` that no release before it
 * has. One that no page shows any more is left out, and so is what is not released yet.
 */
export function newFigures(
  data: Data,
  { kept }: { kept: readonly Pick<ReleaseContents, "version" | "files">[] },
): readonly NewFigures[] {
  const told = new Set<string>();
  return data.releases.map(({ version, date }) => {
    const csv = kept.find((release) => release.version === version)?.files.find(({ name }) => name === "figures")?.csv;
    const fresh = idsOf(csv ?? "").filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    return { version, date, figures: fresh.flatMap((id) => printedWith(id, data) ?? []) };
  });
}

function idsOf(csv: string): string[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.flatMap(({ id }) => id ?? []);
}
