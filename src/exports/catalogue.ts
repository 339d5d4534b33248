import type { Observation, Text } from "../model/types.ts";
import { rowsOf } from "../charts/chart.ts";
import { allCharts } from "./charts.ts";
import { exportWords } from "./words.ts";
import {
  censusColumns,
  chainColumns,
  courtingColumns,
  indicatorColumns,
  memberColumns,
  methodColumns,
  numeralColumns,
  observationColumns,
  placeColumns,
  relationColumns,
  reportColumns,
  ventureColumns,
  type Column,
} from "../tables/columns.ts";
import { data } from "../model/data.ts";
import { toTable, type Table } from "../tables/table.ts";
import { targetColumns } from "../tables/target-columns.ts";
import { targetRows } from "../model/targets.ts";

/** One CSV of the catalogue: what it is, and its table. */
export interface CatalogueFile extends Table {
  name: string;
  word: Text;
}

function file<Item>(name: string, { word, columns, items }: Contents<Item>): CatalogueFile {
  return { name, word, ...toTable(items, { columns, data }) };
}

interface Contents<Item> {
  word: Text;
  columns: readonly Column<Item>[];
  items: readonly Item[];
}

/** Every CSV that `/data/` offers, in its order. */
export const catalogue: readonly CatalogueFile[] = [
  file("figures", { word: exportWords.fileFigures, columns: observationColumns, items: data.figures }),
  file("derived", { word: exportWords.fileDerived, columns: observationColumns, items: computedValues() }),
  file("numerals", { word: exportWords.fileNumerals, columns: numeralColumns, items: data.numerals }),
  file("indicators", { word: exportWords.fileIndicators, columns: indicatorColumns, items: data.indicators }),
  file("members", { word: exportWords.fileMembers, columns: memberColumns, items: data.members }),
  file("census", { word: exportWords.fileCensus, columns: censusColumns, items: data.census }),
  file("places", { word: exportWords.filePlaces, columns: placeColumns, items: data.places }),
  file("reports", { word: exportWords.fileReports, columns: reportColumns, items: data.reports }),
  file("relations", { word: exportWords.fileRelations, columns: relationColumns, items: data.relations }),
  file("targets", { word: exportWords.fileTargets, columns: targetColumns, items: targetRows(data) }),
  file("courting", { word: exportWords.fileCourting, columns: courtingColumns, items: data.courting }),
  file("chains", { word: exportWords.fileChains, columns: chainColumns, items: data.nodes }),
  file("methods", { word: exportWords.fileMethods, columns: methodColumns, items: data.methods }),
  file("ventures", { word: exportWords.fileVentures, columns: ventureColumns, items: data.ventures }),
];

/** What charts compute from the prints, each value once. */
function computedValues(): readonly Observation[] {
  const values = allCharts()
    .flatMap((chart) => rowsOf(chart).map(({ of }) => of))
    .filter(({ basis }) => basis !== "printed");
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
