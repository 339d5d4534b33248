import type { CatalogueFile } from "../../src/exports/catalogue.ts";
import { toTable } from "../../src/tables/table.ts";
import { data } from "./data.ts";
import { columns, laterRow, printedRow } from "./fixtures.ts";

const [id, value, unit] = columns;
if (!id || !value || !unit) throw new Error("missing column");

/** A catalogue of two files. Stands in for `src/exports/catalogue.ts`. */
export const catalogue = (): readonly CatalogueFile[] => [
  {
    name: "figures",
    title: { zh: "登记的数据", en: "The figures" },
    ...toTable([printedRow, laterRow], { columns: [{ ...id, key: true }, value, unit], data }),
  },
  {
    name: "numerals",
    title: { zh: "每处数字", en: "Every numeral" },
    ...toTable([printedRow], {
      columns: [{ ...id, key: true, references: { resource: "figures", field: "id" } }],
      data,
    }),
  },
];
