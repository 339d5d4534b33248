import type { Data } from "../model/types.ts";
import type { Vocabulary } from "./candidates.ts";

/** What of the project's own vocabulary a reading knows: the rows of data, or of the tables that a command reads. */
export interface KnownWords {
  notNumerals: readonly Pick<Data["notNumerals"][number], "word">[];
  indicators: readonly Pick<Data["indicators"][number], "id" | "zh" | "unit">[];
  places: readonly Pick<Data["places"][number], "code" | "zh" | "level">[];
}

/** What the project's own vocabulary tells a reading, longer words first. */
export function vocabularyOf({ notNumerals, indicators, places }: KnownWords): Vocabulary {
  return {
    words: notNumerals.map(({ word }) => word).toSorted((a, b) => b.length - a.length),
    indicators: indicators.map(({ id, zh, unit }) => ({ id, zh, unit })),
    places: places.map(({ code, zh, level }) => ({ code, zh, level })),
  };
}
