import { mostFigures } from "../compare/index.ts";
import { claimedSide, computedSide, type Side } from "./sides.ts";
import { figuresTold } from "./figures-told.ts";
import { linesOf, reportsOf, restsOnCited } from "./group.ts";
import { statementsOf } from "./statements.ts";
import { shortPage, shortReport } from "../../model/short-source.ts";
import { lineWords } from "../../site/line-words.ts";
import { relationWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import { printedWith } from "../../model/lookup.ts";
import type { Data, Lang, Relation, Context } from "../../model/types.ts";

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
    /** Ids of its reports, and `cited` where a cited page stands in it: what it is filtered by. */
    reports: [...reportsOf(relation, data), ...(restsOnCited(relation, data) ? ["cited"] : [])],
    sources: sourcesOf(relation, { data, lang }),
    /** The figures in it that fit side by side; none where there are more. */
    compared: comparedOf(relation, data),
  };
}

function comparedOf({ figures }: Relation, data: Data): readonly string[] {
  const printed = [...new Set(figures)].filter((id) => printedWith(id, data));
  return printed.length > 1 && printed.length <= mostFigures ? printed : [];
}

/** A side in words: the value with its range, or the range alone. */
function told({ value, range }: Side, lang: Lang): string {
  if (value === "" || range === "") return value || range;
  return lang === "zh" ? `${value}（${range}）` : `${value} (${range})`;
}

/** The reports with the lines that a relation rests on, each line once, and the cited pages with their fragments. */
function sourcesOf(relation: Relation, { data, lang }: Context) {
  const used = data.figures.filter(({ id }) => relation.figures.includes(id));
  const figures = used.map(({ report, line, id }) => ({ report, line, path: paths.report(report, id) }));
  const places = [...figures, ...linesOf(relation).map((own) => ({ ...own, path: paths.report(own.report) }))];
  const lines = [...Map.groupBy(places, ({ report }) => report)].map(([report, own]) => ({
    report,
    title: shortReport(report, { data, lang }),
    lines: inOrder(own).map((place) => ({ words: lineWords(place, { data, lang }).words, path: place.path })),
  }));
  const cited = data.citedFigures.filter(({ id }) => relation.figures.includes(id));
  const pages = [...Map.groupBy(cited, ({ source }) => source)].map(([source, own]) => ({
    report: source,
    title: shortPage(source, { data, lang }),
    lines: own.map(({ id, printed }) => ({ words: printed, path: paths.source(source, id) })),
  }));
  return [...lines, ...pages];
}

function inOrder<Place extends { line: number }>(places: readonly Place[]): Place[] {
  const first = new Map(places.toReversed().map((place) => [place.line, place]));
  return [...first.values()].toSorted((a, b) => a.line - b.line);
}
