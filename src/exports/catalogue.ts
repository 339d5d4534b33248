import { rowsOf } from "../charts/chart.ts";
import { allVentures, printedFigures } from "../model/coverage.ts";
import { oncePerData } from "../model/once-per-data.ts";
import { outcomeRecord } from "../model/outcomes/outcome-record.ts";
import { allOutcomes } from "../model/outcomes/outcomes.ts";
import { targetRecord } from "../model/target-record.ts";
import { targetRows } from "../model/targets.ts";
import type { Observation, Text, Data } from "../model/types.ts";
import type { Declaration } from "../tables/declare.ts";
import { tables } from "../tables/index.ts";
import { promises } from "../tables/outcomes.ts";
import { columnsOf } from "../tables/published.ts";
import { targets } from "../tables/targets.ts";
import { toTable, type Table } from "../tables/table.ts";
import { allCharts } from "./charts.ts";

/** One CSV of the catalogue: what it is, and its table. */
export interface CatalogueFile extends Table {
  name: string;
  title: Text;
}

/** The file of a table, if it is published. */
function fileOf(table: Declaration, { items, data }: { items: readonly object[]; data: Data }): CatalogueFile[] {
  if (!table.published) return [];
  const { name, title } = table.published;
  return [{ name, title, ...toTable(items, { columns: columnsOf(table), data }) }];
}

/** What is worked out from the rows of a table, and stands behind them. */
const workedOut = (data: Data): Readonly<Record<string, readonly CatalogueFile[]>> => ({
  figures: fileOf({ ...tables.figures, published: derived }, { items: computedValues(data), data }),
  relations: [
    ...fileOf(targets, { items: targetRows(data).map(targetRecord), data }),
    ...fileOf(promises, { items: allOutcomes(data).map((row) => outcomeRecord(row, data)), data }),
  ],
});

/** The tables whose file has the rows of the cited pages behind those of the reports. */
const withCited = (data: Data): Readonly<Record<string, readonly object[]>> => ({
  figures: printedFigures(data),
  ventures: allVentures(data),
});

const derived = {
  ...tables.figures.published,
  name: "derived",
  title: { zh: "本站由所印数字算出的值，各图所用", en: "Values computed here from the prints, as the charts use them" },
};

/** Every CSV that `/data/` offers, in its order. */
export const catalogue = oncePerData((data): readonly CatalogueFile[] => {
  const others = workedOut(data);
  return Object.entries<Declaration>(tables).flatMap(([name, table]) => [
    ...fileOf(table, { items: withCited(data)[name] ?? data[name as keyof typeof tables], data }),
    ...(others[name] ?? []),
  ]);
});

/** What charts compute from the prints, each value once. */
export function computedValues(data: Data): readonly Observation[] {
  const values = allCharts(data)
    .flatMap((chart) => rowsOf(chart).map(({ of }) => of))
    .filter(({ basis }) => basis !== "printed");
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
