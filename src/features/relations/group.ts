import type { Data, Relation } from "../../model/types.ts";

/** The relations of one report, or, with an empty `report`, those across several. */
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

/** Every relation under its report, those across several reports last. */
export function byReport(data: Data): Group[] {
  const groups = Map.groupBy(data.relations, (relation) => {
    const [only, another] = reportsOf(relation, data);
    return another === undefined ? (only ?? "") : "";
  });
  return [...data.reports.map(({ id }) => id), ""].flatMap((report) => {
    const relations = groups.get(report);
    return relations ? [{ report, relations }] : [];
  });
}
