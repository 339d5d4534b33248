import type { CatalogueFile } from "../../src/exports/catalogue.ts";
import type { ReleaseContents } from "../../src/model/types.ts";

/** The tables that are no longer what a release published, in words; empty where it stands for the data as they are. */
export function changedSince(
  { version, files }: Pick<ReleaseContents, "version" | "files">,
  catalogue: readonly Pick<CatalogueFile, "name" | "csv">[],
): string[] {
  return catalogue
    .filter(({ name, csv }) => files.find((file) => file.name === name)?.csv !== csv())
    .map(({ name }) => `${name} is no longer that of ${version}`);
}
