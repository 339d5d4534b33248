import type { Instrument } from "./instruments/index.ts";
import type { Statement } from "./instruments/statement.ts";
import type { Scope } from "../../chain-maps/chain-view.ts";
import { fill } from "../../i18n/fill.ts";
import { chainWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import type { Chain, Lang, Venture, Context } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";

/** One row of an instrument on a page: a subject with all that is said of it. */
export interface Subject {
  name: string;
  /** The node that a firm or project is on; empty for a node itself. */
  node: string;
  findings: readonly { about: string; words: string; derived: boolean; evidence: readonly EvidenceLink[] }[];
}

interface EvidenceLink {
  words: string;
  /** With the title of the report. */
  label: string;
  path: string;
}

/** What an instrument says, with the statements on one subject together. */
export function subjects(
  instrument: Instrument,
  { chain, scope, data, lang }: { chain: Chain; scope: Scope } & Context,
): readonly Subject[] {
  const statements = instrument.statements(chain, { scope, data });
  return [...Map.groupBy(statements, ({ subject, node }) => `${subject.zh}|${node?.id ?? ""}`).values()].map((own) => ({
    name: own[0]?.subject[lang] ?? "",
    node: nodeOf(own[0], lang),
    findings: own.map((statement) => ({
      about: aboutOf(statement, lang),
      words: statement.finding[lang],
      derived: statement.basis === "derived",
      evidence: statement.evidence.map((venture) => evidenceOf(venture, { data, lang })),
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

function evidenceOf(venture: Venture, { data, lang }: Context): EvidenceLink {
  return { ...lineWords(venture, { data, lang }), path: paths.report(venture.report, venture.id) };
}
