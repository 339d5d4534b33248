import type { Data, Relation } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";

/** The relations of one report; with an empty `report` those across several, with `cited` those with a cited page. */
export interface Group {
  report: string;
  relations: readonly Relation[];
}

/** The lines that a relation names beside those of its figures. */
export function linesOf({ lines }: Pick<Relation, "lines">): { report: string; line: number }[] {
  return lines.map((place) => {
    const [report = "", line] = place.split(":");
    return { report, line: Number(line) };
  });
}

/** The reports whose figures or lines a relation names, in the order of data/reports.csv. */
export function reportsOf({ figures, lines }: Pick<Relation, "figures" | "lines">, data: Data): string[] {
  const used = data.figures.filter(({ id }) => figures.includes(id));
  const named = new Set([...used, ...linesOf({ lines })].map(({ report }) => report));
  return data.reports.map(({ id }) => id).filter((id) => named.has(id));
}

/** Whether a figure of a cited page stands in a relation. */
export function restsOnCited({ figures }: Pick<Relation, "figures">, { citedFigures }: Pick<Data, "citedFigures">) {
  return figures.some((id) => rowWith(citedFigures, { id }) !== undefined);
}

/** Every relation under its report, then those across several reports, then those with cited pages. */
export function byReport(data: Data): Group[] {
  const groups = Map.groupBy(data.relations, (relation) => {
    if (restsOnCited(relation, data)) return "cited";
    const [only, another] = reportsOf(relation, data);
    return another === undefined ? (only ?? "") : "";
  });
  return [...data.reports.map(({ id }) => id), "", "cited"].flatMap((report) => {
    const relations = groups.get(report);
    return relations ? [{ report, relations }] : [];
  });
}
