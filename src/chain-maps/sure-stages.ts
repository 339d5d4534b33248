import type { Context } from "../model/types.ts";
import { certaintyOf, type VentureRow } from "./certainty.ts";
import { doubtOf } from "./doubt.ts";
import { withDoubt } from "./node-status-words.ts";
import { ventureStagesWords } from "./venture-words.ts";

/** How far a row says that something has come, and why that is less than stated: `投产（据图片）`. */
export function sureStagesWords(row: VentureRow, { data, lang }: Context): string {
  const words = { zh: ventureStagesWords(row, "zh"), en: ventureStagesWords(row, "en") };
  return withDoubt(words, doubtOf(certaintyOf(row, data)))[lang];
}
