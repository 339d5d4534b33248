import { data } from "../lib/data.ts";
import type { Lang } from "../lib/types.ts";
import { printsOf } from "./prints.ts";

/** Every doubtful print that was ruled on, with where it stands. */
export function correctionEntries(lang: Lang) {
  return data.corrections.map((correction) => ({
    correction,
    prints: data.figures.filter(({ id }) => id === correction.figure).flatMap((figure) => printsOf(figure, lang)),
  }));
}
