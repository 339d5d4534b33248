import type { Data, Figure } from "./types.ts";

/** What a chart asks for: any of a figure's columns. */
export type Wanted = Partial<
  Pick<Figure, "report" | "indicator" | "place" | "status" | "dimension" | "member" | "period_start" | "period_end">
> & { printed?: string };

/** The figures that have all the wanted cells, in the order of the reports. */
export function pickAll(data: Data, wanted: Wanted): Figure[] {
  const cells = Object.entries(wanted) as [keyof Wanted, string][];
  return data.figures.filter((figure) => cells.every(([column, cell]) => figure[column] === cell));
}

/** Tells whether two figures have the same cells in some columns. */
export function sameIn<Column extends string>(
  columns: readonly Column[],
): (a: Readonly<Record<Column, string>>, b: Readonly<Record<Column, string>>) => boolean {
  return (a, b) => columns.every((column) => a[column] === b[column]);
}

/**
 * The one figure that has all the wanted cells, in the first report that has any: a chart of one report keeps its
 * figure when a later report prints the same of another period.
 * @throws where there is none, or more than one in that report
 */
export function pickOne(data: Data, wanted: Wanted): Figure {
  const all = pickAll(data, wanted);
  const found = all.filter(({ report }) => report === all[0]?.report);
  const [figure] = found;
  if (!figure || found.length > 1) {
    throw new Error(`${found.length === 0 ? "no figure" : "several figures"}: ${JSON.stringify(wanted)}.`);
  }
  return figure;
}
