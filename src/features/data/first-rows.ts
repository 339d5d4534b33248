import Papa from "papaparse";
import type { CatalogueFile } from "../../exports/catalogue.ts";

/** How many rows of a file are shown before it is downloaded. */
export const howManyRows = 10;

/** The first rows of a file, cell by cell as the file has them. */
export function firstRows(file: Pick<CatalogueFile, "csv">): readonly (readonly string[])[] {
  return Papa.parse<string[]>(file.csv(), { preview: howManyRows + 1, skipEmptyLines: true }).data.slice(1);
}
