import { fill } from "../../i18n/fill.ts";
import { numberOutcomes, ventureOutcomes } from "../../model/outcomes/outcomes.ts";
import { byLeague, scoreOf } from "../../model/outcomes/scoreboard.ts";
import type { Context } from "../../model/types.ts";
import type { OutcomeEntry } from "./entry.ts";
import { numberEntry } from "./number-entry.ts";
import { scoreWords } from "./score-words.ts";
import { ventureEntry } from "./venture-entry.ts";
import { outcomePageWords } from "./words.ts";

/** The promises of one sort of one league, as they stand in a fold of the page. */
export interface OutcomeGroup {
  id: string;
  heading: string;
  /** How they ended: `3个：兑现1，未读到后续2`. */
  count: string;
  entries: readonly OutcomeEntry[];
}

/** Every promise, numbers first, each sort place by place. */
export function outcomeGroups({ data, lang }: Context): readonly OutcomeGroup[] {
  const numbers = byLeague(numberOutcomes(data), data).map(({ place, rows }) => ({
    id: `numbers-${place.code}`,
    heading: fill(outcomePageWords.group[lang], { place: place[lang], part: outcomePageWords.kindNumber[lang] }),
    count: scoreWords(scoreOf(rows, data), lang).all,
    entries: rows.map((row) => numberEntry(row, { data, lang })),
  }));
  const ventures = byLeague(ventureOutcomes(data), data).map(({ place, rows }) => ({
    id: `ventures-${place.code}`,
    heading: fill(outcomePageWords.group[lang], { place: place[lang], part: outcomePageWords.kindVenture[lang] }),
    count: scoreWords(scoreOf(rows, data), lang).all,
    entries: rows.map((row) => ventureEntry(row, { data, lang })),
  }));
  return [...numbers, ...ventures];
}
