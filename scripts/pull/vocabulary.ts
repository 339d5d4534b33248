import type { Tables } from "../normalize/read/folder.ts";
import type { Vocabulary } from "./candidates.ts";

/** What the project's own vocabulary tells a reading. */
export function vocabularyOf({ notNumerals, indicators, places }: Tables): Vocabulary {
  return {
    words: notNumerals.rows.map(({ word }) => word).toSorted((a, b) => b.length - a.length),
    indicators: indicators.rows.map(({ id, zh, unit }) => ({ id, zh, unit })),
    places: places.rows.map(({ code, zh, level }) => ({ code, zh, level })),
  };
}
