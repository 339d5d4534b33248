import type { Column } from "./column.ts";
import type { Observation } from "../model/types.ts";
import { originColumns } from "./origin-columns.ts";
import { subjectColumns } from "./subject-columns.ts";
import { valueColumns } from "./value-columns.ts";

/** The columns of every CSV of figures that the site serves, printed and computed alike. */
export const observationColumns: readonly Column<Observation>[] = [
  ...subjectColumns,
  ...valueColumns,
  ...originColumns,
];
