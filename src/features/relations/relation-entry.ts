import { claimedSide, computedSide, type Side } from "./sides.ts";
import { reportsOf } from "./group.ts";
import { statementsOf } from "./statements.ts";
import { reportTitle } from "../../i18n/names.ts";
import { fill } from "../../i18n/fill.ts";
import { lineWords } from "../../site/line-words.ts";
import { relationWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Figure, Lang, Relation, Context } from "../../model/types.ts";

/** One relation as its item on the page of checks shows it. */
export function relationEntry(relation: Relation, { data, lang }: Context) {
  const computed = computedSide(relation, { data, lang });
  const claimed = claimedSide(relation, { data, lang });
  const claimedPrinted = claimed?.printed === true;
  // Where the left side is a print as it stands, nothing was worked out.
  const printed = computed.printed && claimedPrinted;
  return {
    sums: statementsOf(relation, { data, lang }),
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
    candidates: candidateWords(relation, lang),
    reports: reportsOf(relation, data),
    sources: sourcesOf(relation, { data, lang }),
  };
}

/** A side in words: the value with its range, or the range alone. */
function told({ value, range }: Side, lang: Lang): string {
  if (value === "" || range === "") return value || range;
  return lang === "zh" ? `${value}（${range}）` : `${value} (${range})`;
}

function candidateWords({ candidates, computed, low, high }: Relation, lang: Lang): string {
  // A count that nothing rounds is no inference from ranges.
  if (candidates.length === 0 || (low === high && low === computed)) return "";
  const n = candidates.join(lang === "zh" ? "、" : ", ");
  return fill((candidates.length === 1 ? relationWords.onlyCandidate : relationWords.candidates)[lang], { n });
}

/** The reports with the lines that a relation rests on, each line once. */
function sourcesOf({ figures }: Relation, { data, lang }: Context) {
  const used = data.figures.filter(({ id }) => figures.includes(id));
  return [...Map.groupBy(used, ({ report }) => report)].map(([report, rows]) => ({
    report,
    title: reportTitle(report, { data, lang }),
    lines: linesOf(rows, { data, lang }),
  }));
}

function linesOf(rows: readonly Figure[], { data, lang }: Context) {
  const first = new Map(rows.toReversed().map((row) => [row.line, row]));
  return [...first.values()]
    .toSorted((a, b) => a.line - b.line)
    .map((row) => ({ words: lineWords(row, { data, lang }).words, path: paths.report(row.report, row.id) }));
}
