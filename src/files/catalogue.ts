import type { Word } from "../i18n/words.ts";
import {
  chainColumns,
  courtingColumns,
  indicatorColumns,
  methodColumns,
  numeralColumns,
  observationColumns,
  placeColumns,
  relationColumns,
  reportColumns,
  ventureColumns,
  type Column,
} from "../lib/columns.ts";
import { data } from "../lib/data.ts";
import { toTable, type Table } from "../lib/table.ts";
import { targetColumns } from "../targets/target-columns.ts";
import { targetRows } from "../targets/targets.ts";

/** One CSV of the catalogue: what it is, and its table. */
export interface CatalogueFile extends Table {
  name: string;
  word: Word;
}

function file<Item>(name: string, { word, columns, items }: Contents<Item>): CatalogueFile {
  return { name, word, ...toTable(items, { columns, data }) };
}

interface Contents<Item> {
  word: Word;
  columns: readonly Column<Item>[];
  items: readonly Item[];
}

/** Every CSV that `/data/` offers, in its order. */
export const catalogue: readonly CatalogueFile[] = [
  file("figures", { word: "fileFigures", columns: observationColumns, items: data.figures }),
  file("numerals", { word: "fileNumerals", columns: numeralColumns, items: data.numerals }),
  file("indicators", { word: "fileIndicators", columns: indicatorColumns, items: data.indicators }),
  file("places", { word: "filePlaces", columns: placeColumns, items: data.places }),
  file("reports", { word: "fileReports", columns: reportColumns, items: data.reports }),
  file("relations", { word: "fileRelations", columns: relationColumns, items: data.relations }),
  file("targets", { word: "fileTargets", columns: targetColumns, items: targetRows(data) }),
  file("courting", { word: "fileCourting", columns: courtingColumns, items: data.courting }),
  file("chains", { word: "fileChains", columns: chainColumns, items: data.nodes }),
  file("methods", { word: "fileMethods", columns: methodColumns, items: data.methods }),
  file("ventures", { word: "fileVentures", columns: ventureColumns, items: data.ventures }),
];
