import type { Instrument } from "./instruments/index.ts";
import type { Statement } from "./instruments/statement.ts";
import type { Scope } from "../../chain-maps/chain-view.ts";
import { fill } from "../../i18n/fill.ts";
import { chainWords } from "./words.ts";
import type { Chain, Lang, Context } from "../../model/types.ts";
import { rowsBehind } from "../../chain-maps/map-sources.ts";
import { rowLink, type RowLink } from "./row-links.ts";

/** One row of an instrument on a page: a subject with all that is said of it. */
export interface Subject {
  name: string;
  /** The node that a firm or project is on; empty for a node itself. */
  node: string;
  findings: readonly { about: string; words: string; derived: boolean; evidence: readonly RowLink[] }[];
}

/** What an instrument says, with the statements on one subject together. */
export function subjects(
  instrument: Instrument,
  { chain, scope, data, lang }: { chain: Chain; scope: Scope } & Context,
): readonly Subject[] {
  return subjectsOf(instrument.statements(chain, { scope, data }), { data, lang });
}

/** Statements with those on one subject together, in words. */
export function subjectsOf(statements: readonly Statement[], { data, lang }: Context): readonly Subject[] {
  return [...Map.groupBy(statements, ({ subject, node }) => `${subject.zh}|${node?.id ?? ""}`).values()].map((own) => ({
    name: own[0]?.subject[lang] ?? "",
    node: nodeOf(own[0], lang),
    findings: own.map((statement) => ({
      about: aboutOf(statement, lang),
      words: statement.finding[lang],
      derived: statement.basis === "derived",
      evidence: rowsBehind(statement.evidence).map((row) => rowLink(row, { data, lang })),
    })),
  }));
}

function nodeOf(statement: Statement | undefined, lang: Lang): string {
  const node = statement?.node?.[lang] ?? "";
  return node === "" || node === statement?.subject[lang] ? "" : fill(chainWords.onNode[lang], { node });
}

function aboutOf({ neighbour }: Statement, lang: Lang): string {
  if (!neighbour) return "";
  return fill((neighbour.relation === "input" ? chainWords.inputOf : chainWords.outletOf)[lang], {
    node: neighbour.node[lang],
  });
}
