import { paths } from "../../i18n/addresses.ts";
import { indicatorName, placeName } from "../../i18n/names.ts";
import { formatQuantity } from "../../model/format.ts";
import { isEnding } from "../../model/outcomes/outcome.ts";
import { promiseId, promisePlace } from "../../model/outcomes/outcome-facts.ts";
import { allOutcomes, type PromiseOutcome } from "../../model/outcomes/outcomes.ts";
import { leagueOf, scoreOf } from "../../model/outcomes/scoreboard.ts";
import { projectName } from "../../model/project-facts.ts";
import type { Context } from "../../model/types.ts";
import { apartTold, scoreWords } from "../outcomes/index.ts";

/** What became of the promises of a place and its parts: how many ended how, and those of which the end is told. */
export function placeOutcomes(here: string, { codes, data, lang }: Context & { codes: ReadonlySet<string> }) {
  const rows = allOutcomes(data).filter((row) => codes.has(promisePlace(row)));
  const [first] = rows;
  if (!first) return { summary: "", path: "", ended: [] };
  const leagues = new Set(rows.map((row) => leagueOf(row, data).code));
  return {
    summary: scoreWords(scoreOf(rows, data), lang).all,
    // The page of outcomes goes by league; of several it has to show all.
    path: leagues.size === 1 ? paths.outcomesOf(leagueOf(first, data).code) : paths.outcomes,
    ended: rows
      .filter(({ outcome }) => isEnding(outcome))
      .map((row) => ({
        outcome: row.outcome,
        /** Why it is counted apart; empty where it is judged. */
        apart: apartTold(row, { data, lang }),
        path: paths.outcome(promiseId(row)),
        words: nameOf(row, { here, data, lang }),
      })),
  };
}

function nameOf(row: PromiseOutcome, { here, data, lang }: Context & { here: string }): string {
  const place = promisePlace(row);
  const name =
    row.kind === "venture"
      ? projectName(row.promise.project, lang)
      : [
          indicatorName(row.promise.figure.indicator, { data, lang }),
          formatQuantity(row.promise.figure, { data, lang }),
        ].join(" ");
  return place === here ? name : `${placeName(place, { data, lang })} · ${name}`;
}
