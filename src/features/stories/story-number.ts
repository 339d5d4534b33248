import { circumstances } from "../../model/circumstances.ts";
import { formatQuantity } from "../../model/format.ts";
import { printedWith } from "../../model/lookup.ts";
import { shortPage, shortReport } from "../../model/short-source.ts";
import { isCited } from "../../model/coverage.ts";
import type { Context, Printed, Relation } from "../../model/types.ts";
import { paths } from "../../i18n/addresses.ts";
import { indicatorName, memberName } from "../../i18n/names.ts";
import { lineWords } from "../../site/line-words.ts";
import { rowWith } from "../../tables/row-with.ts";
import { computedSide } from "../relations/index.ts";
import { storyCount } from "./story-count.ts";
import { storyWords } from "./words.ts";

/** What a story refers to: a printed figure or a relation of data/relations.csv by its id, or what it counts itself. */
export type Reference = { figure: string } | { relation: string } | { count: string };

/** A number of a story: how it reads, and what is told where it is opened. */
export interface StoryNumber {
  words: string;
  /** What it measures, how far it has happened, where and when; of a derived number what was asked. */
  about: string;
  /** Where it is printed; of a derived number that it is derived. */
  source: string;
  path: string;
  /** A page that was not read numeral by numeral. */
  cited: boolean;
}

/** @throws for an id that no row has, and for a relation whose arithmetic has no value */
export function storyNumber(reference: Reference, { data, lang }: Context): StoryNumber {
  if ("figure" in reference) {
    const figure = printedWith(reference.figure, data);
    if (!figure) throw new Error(`unknown figure in a story: ${reference.figure}. Name a row of figures.csv.`);
    return printedNumber(figure, { data, lang });
  }
  if ("count" in reference) return countedNumber(reference.count, { data, lang });
  const relation = rowWith(data.relations, { id: reference.relation });
  if (!relation) throw new Error(`unknown relation in a story: ${reference.relation}. Name a row of relations.csv.`);
  return derivedNumber(relation, { data, lang });
}

function printedNumber(figure: Printed, { data, lang }: Context): StoryNumber {
  const comma = { zh: "，", en: ", " }[lang];
  const { status, doubt, place, period } = circumstances(figure, { data, lang });
  const measure = [indicatorName(figure.indicator, { data, lang }), memberName(figure, { data, lang })];
  const about = [...measure, status, doubt, place, period].filter((part) => part !== "").join(comma);
  const words = formatQuantity(figure, { data, lang });
  if (isCited(figure)) {
    const source = shortPage(figure.source, { data, lang });
    return { words, about, source, path: paths.source(figure.source, figure.id), cited: true };
  }
  const line = lineWords(figure, { data, lang }).words;
  const source = `${shortReport(figure.report, { data, lang })}${comma}${line}`;
  return { words, about, source, path: paths.report(figure.report, figure.id), cited: false };
}

function countedNumber(of: string, { data, lang }: Context): StoryNumber {
  const words = storyCount(of, { data, lang });
  return {
    words,
    about: storyWords.counted[lang],
    source: storyWords.derived[lang],
    path: paths.stories,
    cited: false,
  };
}

/** A range with the way to it: a target counts as it was set, so its own rounding is not in the range. */
function rounded(range: string, { relation, data, lang }: Context & { relation: Relation }): string {
  const hasTarget = relation.figures.some((id) => printedWith(id, data)?.status === "target");
  return `${storyWords.derived[lang]}${storyWords.allows[lang]}${range}${hasTarget ? storyWords.asSet[lang] : ""}`;
}

function derivedNumber(relation: Relation, { data, lang }: Context): StoryNumber {
  const { value, range } = computedSide(relation, { data, lang });
  if (value === "" && range === "") throw new Error(`a relation without a value: ${relation.id}.`);
  return {
    words: value || range,
    about: relation.claim[lang],
    source: value && range ? rounded(range, { relation, data, lang }) : storyWords.derived[lang],
    path: paths.check(relation.id),
    cited: false,
  };
}
