import type { Data, Relation } from "../../model/types.ts";

/** The relations of one report, or, with an empty `report`, those across several. */
export interface Group {
  report: string;
  relations: readonly Relation[];
}

/** The reports whose figures a relation names, in the order of data/reports.csv. */
export function reportsOf({ figures }: Pick<Relation, "figures">, data: Data): string[] {
  const named = new Set(data.figures.filter(({ id }) => figures.includes(id)).map(({ report }) => report));
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
