import { fileURLToPath } from "node:url";
import { readFolder } from "../../scripts/normalize/read/folder.ts";
import type { Vocabulary } from "../../src/reading/candidates.ts";
import { vocabularyOf } from "../../src/reading/vocabulary.ts";

/** What the tables below `data/` tell a reading. */
export function dataVocabulary(): Vocabulary {
  const { notNumerals, indicators, places } = readFolder(fileURLToPath(new URL("../../data", import.meta.url)));
  return vocabularyOf({ notNumerals: notNumerals.rows, indicators: indicators.rows, places: places.rows });
}
