import { factsOf } from "../../compare/facts.ts";
import { traitsOf } from "../../compare/traits.ts";
import { sharedWords } from "../../i18n/words.ts";
import { circumstances, statusTold, withStatus } from "../../model/circumstances.ts";
import { formatQuantity } from "../../model/format.ts";
import { placeOf } from "../../model/lookup.ts";
import { shortName } from "../../model/places.ts";
import type { Context, Lang, Observation } from "../../model/types.ts";
import { printsOf } from "../../site/prints.ts";
import { compareWords } from "./words.ts";

/** A value as the page of a comparison tells it, with where it is printed. */
export function figureTold(of: Observation, { data, lang }: Context) {
  return { ...factsTold(of, { data, lang }), prints: printsOf(of, { data, lang }) };
}

function factsTold(of: Observation, { data, lang }: Context) {
  const { name, scope, period, place } = factsOf(of, data);
  const { doubt } = circumstances(of, { data, lang });
  return {
    id: of.id,
    plain: formatQuantity(of, { data, lang }),
    value: withStatus(formatQuantity(of, { data, lang }), { of, lang }),
    name: name[lang],
    place: place[lang],
    /** Empty where it is all that the name says. */
    scope: traitsOf(of, data).narrow === "" && of.dimension === "" ? "" : scope[lang],
    period: period[lang],
    status: [statusTold(of, lang), doubt].filter((part) => part !== "").join(sharedWords.comma[lang]),
    note: of.note[lang],
  };
}

/** What decides of a value, each fact by its name; what it has none of is left out. */
export function namedFacts(told: ReturnType<typeof factsTold>, lang: Lang): readonly { name: string; words: string }[] {
  return (["period", "status", "scope", "note"] as const)
    .map((fact) => ({ name: compareWords[fact][lang], words: told[fact] }))
    .filter(({ words }) => words !== "");
}

/** A value with its place and status, in a few words: 包头577.22亿元. */
export function shortTold(of: Observation, { data, lang }: Context): string {
  const place = shortName(placeOf(of.place, data))[lang];
  const value = withStatus(formatQuantity(of, { data, lang }), { of, lang });
  return { zh: `${place}${value}`, en: `${place}’s ${value}` }[lang];
}

/** The same with what it measures, of which part, and when: 乌海167.74亿元（国内到位资金，2022年1—11月）. */
export function longTold(of: Observation, { data, lang }: Context): string {
  const { name, scope, period } = factsTold(of, { data, lang });
  const facts = [name, scope, period].filter((part) => part !== "").join(sharedWords.clause[lang]);
  return `${shortTold(of, { data, lang })}${{ zh: `（${facts}）`, en: ` (${facts})` }[lang]}`;
}
