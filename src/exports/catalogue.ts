import { rowsOf } from "../charts/chart.ts";
import { oncePerData } from "../model/once-per-data.ts";
import { targetRecord } from "../model/target-record.ts";
import { targetRows } from "../model/targets.ts";
import type { Observation, Text, Data } from "../model/types.ts";
import type { Declaration } from "../tables/declare.ts";
import { tables } from "../tables/index.ts";
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
  relations: fileOf(targets, { items: targetRows(data).map(targetRecord), data }),
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
    ...fileOf(table, { items: data[name as keyof typeof tables], data }),
    ...(others[name] ?? []),
  ]);
});

/** What charts compute from the prints, each value once. */
function computedValues(data: Data): readonly Observation[] {
  const values = allCharts(data)
    .flatMap((chart) => rowsOf(chart).map(({ of }) => of))
    .filter(({ basis }) => basis !== "printed");
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
