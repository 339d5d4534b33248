import { paths } from "../../i18n/addresses.ts";
import { fill } from "../../i18n/fill.ts";
import { indicatorName, memberName, placeName } from "../../i18n/names.ts";
import { sharedWords } from "../../i18n/words.ts";
import { statusWords } from "../../i18n/vocabulary.ts";
import { periodWords } from "../../model/circumstances.ts";
import { flagWords, isDoubt } from "../../model/flag-words.ts";
import { formatQuantity, formatValue } from "../../model/format.ts";
import { impliedRests } from "../../model/outcomes/implied.ts";
import type { NumberOutcome } from "../../model/outcomes/number-outcome.ts";
import { leagueOf } from "../../model/outcomes/scoreboard.ts";
import type { Context, Printed } from "../../model/types.ts";
import type { OutcomeEntry, Told } from "./entry.ts";
import { apartTold } from "./apart-told.ts";
import { sourceWords } from "./source-words.ts";
import { groundTold } from "./ground-told.ts";
import { nearWords, outcomePageWords } from "./words.ts";

/** A number that was promised, in words: what was said, what was said later, and what that comes to. */
export function numberEntry(row: NumberOutcome, { data, lang }: Context): OutcomeEntry {
  const { figure, again } = row.promise;
  const tell = (one: Printed) => told(one, { data, lang });
  const said = tell(figure);
  return {
    id: figure.id,
    kind: row.kind,
    outcome: row.outcome,
    apart: apartTold(row, { data, lang }),
    league: leagueOf(row, data).code,
    place: placeName(figure.place, { data, lang }),
    placePath: paths.place(figure.place),
    name: said.name,
    said: [said, ...row.promise.growth.map(tell)],
    again: again.map(tell),
    later: row.evidence.map((one) => tell(one.figure)),
    nothing: outcomePageWords.nothingOfNumber[lang],
    ground: groundTold(row.ground, lang),
    linked: row.evidence.flatMap(({ linked }) => (linked ? [linked[lang]] : [])),
    near: row.near.map(({ figure: one, why }) => ({
      ...tell(one),
      why: why.map((one) => nearWords[one][lang]).join(sharedWords.comma[lang]),
    })),
    undated: [],
    implied: impliedRests(row, data).map((of) =>
      fill(outcomePageWords.implied[lang], {
        formula: of.formula[lang],
        value: formatValue(of, lang),
      }),
    ),
    projectPath: "",
    checks: data.relations
      .filter(({ figures }) => figures.includes(figure.id))
      .map(({ id, claim }) => ({ path: paths.check(id), claim: claim[lang] })),
    compared: [figure, ...row.evidence.map((one) => one.figure)].map(({ id }) => id),
    others: [],
  };
}

function told(figure: Printed, { data, lang }: Context): Told {
  const doubts = figure.flags.filter(isDoubt).map((flag) => flagWords[flag][lang]);
  return {
    name: indicatorName(figure.indicator, { data, lang }),
    value: formatQuantity(figure, { data, lang }),
    words: [memberName(figure, { data, lang }), periodWords(figure, lang), statusWords[figure.status][lang], ...doubts]
      .filter((words) => words !== "")
      .join(" · "),
    note: figure.note[lang],
    source: sourceWords(figure, { data, lang }),
  };
}
