import { claimedSide, computedSide, type Side } from "./sides.ts";
import { figuresTold } from "./figures-told.ts";
import { linesOf, reportsOf } from "./group.ts";
import { statementsOf } from "./statements.ts";
import { reportTitle } from "../../i18n/names.ts";
import { lineWords } from "../../site/line-words.ts";
import { relationWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Lang, Relation, Context } from "../../model/types.ts";

/** One relation as its item on the page of checks shows it. */
export function relationEntry(relation: Relation, { data, lang }: Context) {
  const computed = computedSide(relation, { data, lang });
  const claimed = claimedSide(relation, { data, lang });
  const claimedPrinted = claimed?.printed === true;
  // Where the left side is a print as it stands, nothing was worked out.
  const printed = computed.printed && claimedPrinted;
  return {
    sums: statementsOf(relation, { data, lang }),
    /** How far its figures have happened, where and when. */
    figures: figuresTold(relation, { data, lang }),
    computed: told(computed, lang),
    /** How the left side came about: it stands in the text, or was worked out. */
    came: printed ? "printed" : relation.basis,
    term: (printed
      ? relationWords.claimedAs
      : relation.basis === "inferred"
        ? relationWords.inferredAs
        : relationWords.comesTo)[lang],
    /** Whether the arithmetic has said all there is: a list, or two prints that nothing rounds. */
    said: relation.kind === "count-of-list" || [computed, claimed].every((side) => side?.printed && side.range === ""),
    /** What the right side is called; empty where `term` says it of both, or where there is none. */
    claimedTerm: !claimed || printed ? "" : (claimedPrinted ? relationWords.claimedAs : relationWords.rightSide)[lang],
    /** Whether both sides are of one kind and set alike. */
    alike: printed || !claimedPrinted,
    claimed: claimed && told(claimed, lang),
    /** Why a count is a single number, where the range of the prints leaves no other. */
    only: relation.onlyWhole ? relationWords.onlyWhole[lang] : "",
    reports: reportsOf(relation, data),
    sources: sourcesOf(relation, { data, lang }),
  };
}

/** A side in words: the value with its range, or the range alone. */
function told({ value, range }: Side, lang: Lang): string {
  if (value === "" || range === "") return value || range;
  return lang === "zh" ? `${value}（${range}）` : `${value} (${range})`;
}

/** The reports with the lines that a relation rests on, each line once. */
function sourcesOf(relation: Relation, { data, lang }: Context) {
  const used = data.figures.filter(({ id }) => relation.figures.includes(id));
  const figures = used.map(({ report, line, id }) => ({ report, line, path: paths.report(report, id) }));
  const places = [...figures, ...linesOf(relation).map((own) => ({ ...own, path: paths.report(own.report) }))];
  return [...Map.groupBy(places, ({ report }) => report)].map(([report, own]) => ({
    report,
    title: reportTitle(report, { data, lang }),
    lines: inOrder(own).map((place) => ({ words: lineWords(place, { data, lang }).words, path: place.path })),
  }));
}

function inOrder<Place extends { line: number }>(places: readonly Place[]): Place[] {
  const first = new Map(places.toReversed().map((place) => [place.line, place]));
  return [...first.values()].toSorted((a, b) => a.line - b.line);
}
