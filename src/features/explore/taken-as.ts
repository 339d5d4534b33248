import type { Text } from "../../model/types.ts";
import { exploreWords } from "./words.ts";

/** What rows can be taken along as, by the ending of the file. */
export const takenAs = [
  { kind: "csv", words: { zh: "CSV", en: "CSV" } },
  { kind: "excel.csv", words: { zh: "CSV（Excel）", en: "CSV (Excel)" } },
  { kind: "parquet", words: { zh: "Parquet", en: "Parquet" } },
  { kind: "json", words: exploreWords.metadata },
] as const satisfies readonly { kind: string; words: Text }[];
export type TakenAs = (typeof takenAs)[number]["kind"];
