import { rowsOf } from "../charts/chart.ts";
import { oncePerData } from "../model/once-per-data.ts";
import { targetColumns, targetTitle } from "../model/target-columns.ts";
import { targetRows } from "../model/targets.ts";
import type { Observation, Text, Data } from "../model/types.ts";
import type { Column } from "../tables/column.ts";
import type { Declaration } from "../tables/declare.ts";
import { tables } from "../tables/index.ts";
import { columnsOf } from "../tables/published.ts";
import { toTable, type Table } from "../tables/table.ts";
import { allCharts } from "./charts.ts";

/** One CSV of the catalogue: what it is, and its table. */
export interface CatalogueFile extends Table {
  name: string;
  title: Text;
}

interface Contents<Item> {
  title: Text;
  columns: readonly Column<Item>[];
  items: readonly Item[];
  data: Data;
}

function file<Item>(name: string, { title, columns, items, data }: Contents<Item>): CatalogueFile {
  return { name, title, ...toTable(items, { columns, data }) };
}

/** What is computed from a table, and stands behind it. */
const computed = (data: Data): Readonly<Record<string, CatalogueFile>> => ({
  figures: file("derived", {
    data,
    title: {
      zh: "本站由所印数字算出的值，各图所用",
      en: "Values computed here from the prints, as the charts use them",
    },
    columns: columnsOf(tables.figures),
    items: computedValues(data),
  }),
  relations: file("targets", { data, title: targetTitle, columns: targetColumns, items: targetRows(data) }),
});

/** Every CSV that `/data/` offers, in its order. */
export const catalogue = oncePerData((data): readonly CatalogueFile[] => {
  const others = computed(data);
  return Object.entries<Declaration>(tables).flatMap(([name, table]) => {
    if (!table.published) return [];
    const { name: published, title } = table.published;
    const own = file(published, { data, title, columns: columnsOf(table), items: data[name as keyof typeof tables] });
    return [own, others[name] ?? []].flat();
  });
});

/** What charts compute from the prints, each value once. */
function computedValues(data: Data): readonly Observation[] {
  const values = allCharts(data)
    .flatMap((chart) => rowsOf(chart).map(({ of }) => of))
    .filter(({ basis }) => basis !== "printed");
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
