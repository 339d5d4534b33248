import { indicatorName, memberName } from "../i18n/names.ts";
import { periodWords, statusTold } from "../model/circumstances.ts";
import { unitWords } from "../model/format/unit.ts";
import { indicatorOf, inputFigures, inputIndicator, placeOf } from "../model/lookup.ts";
import { languages, type Data, type Observation, type Text } from "../model/types.ts";
import { narrowScope } from "./narrow-scopes.ts";

/** What words of reasons name of a value, each in both languages. */
export const factNames = ["name", "scope", "unit", "period", "status", "place"] as const;
export type FactName = (typeof factNames)[number];
export type Facts = Readonly<Record<FactName, Text>>;

/** What the scope of a value is called that tells no part. */
export const wholeScope: Text = { zh: "全部", en: "all of it" };
const noUnit: Text = { zh: "无量词", en: "no counting word" };

/** The facts of a value, in words. */
export function factsOf(of: Observation, data: Data): Facts {
  const both = (word: (lang: "zh" | "en") => string): Text => ({ zh: word("zh"), en: word("en") });
  const speaksOf = indicatorOf(inputIndicator(of, data), data);
  const narrow = inputFigures(of, data).flatMap(({ id }) => narrowScope(id) ?? []);
  const scope = (lang: "zh" | "en") => [memberName(of, { data, lang }), ...narrow.map((each) => each[lang])];
  const told = (lang: "zh" | "en") => scope(lang).filter((part) => part !== "");
  return {
    name: of.basis === "printed" ? speaksOf : both((lang) => indicatorName(of.indicator, { data, lang })),
    scope: both((lang) => told(lang).join(lang === "zh" ? "，" : ", ") || wholeScope[lang]),
    unit: both((lang) => unitWords(of, lang) || noUnit[lang]),
    period: both((lang) => periodWords(of, lang)),
    status: both((lang) => statusTold(of, lang)),
    place: placeOf(of.place, data),
  };
}

/** What a fact is of several values, each once: `2022年；2022年1—11月`. */
export function sidesOf(facts: readonly Facts[], fact: FactName): Text {
  const [zh, en] = languages.map((lang) => [...new Set(facts.map((each) => each[fact][lang]))]);
  return { zh: (zh ?? []).join("；"), en: (en ?? []).join("; ") };
}
