import { toTable, type Column, type Table } from "../../../tables/table.ts";
import { columnsNamed } from "../../../tables/published.ts";
import { chainColumn, ventureColumns } from "../../../chain-maps/chain-map-rows.ts";
import type { VentureRow } from "../../../chain-maps/certainty.ts";
import { rowsBehind } from "../../../chain-maps/map-sources.ts";
import { scopeCode } from "../../../chain-maps/chain-view.ts";
import type { Statement, Where } from "./statement.ts";

/** A statement with one piece of its evidence; one row without where it has none. */
interface Line {
  statement: Statement;
  chain: string;
  scope: string;
  venture: VentureRow | undefined;
}

const own = columnsNamed<Line>({
  chain: chainColumn,
  scope: {
    title: { zh: "分析的地区", en: "Place analysed" },
    description: { zh: "GB/T 2260 代码。", en: "GB/T 2260 code." },
    read: ({ scope }) => scope,
  },
  subject_zh: {
    title: { zh: "对象", en: "Subject (Chinese)" },
    description: { zh: "所说的企业、项目或环节。", en: "The firm, project or node that is spoken of, in Chinese." },
    read: ({ statement }) => statement.subject.zh,
  },
  subject_en: {
    title: { zh: "对象（英文）", en: "Subject" },
    description: { zh: "对象的英文。", en: "The firm, project or node that is spoken of." },
    read: ({ statement }) => statement.subject.en,
  },
  node: {
    title: { zh: "环节编号", en: "Node id" },
    description: { zh: "对象所在的环节；没有则为空。", en: "Node of the subject; empty where there is none." },
    read: ({ statement }) => statement.node?.id,
  },
  relation: {
    title: { zh: "关系", en: "Relation" },
    description: {
      zh: "neighbour 列的环节是 node 的上游（input）还是下游（outlet）。",
      en: "Whether the node in the column neighbour is an input or an outlet of the node.",
    },
    read: ({ statement }) => statement.neighbour?.relation,
  },
  neighbour: {
    title: { zh: "相邻环节", en: "Neighbour" },
    description: { zh: "所说的上游或下游环节。", en: "The input or outlet that is spoken of." },
    read: ({ statement }) => statement.neighbour?.node.id,
  },
  finding_zh: {
    title: { zh: "所说", en: "Finding (Chinese)" },
    description: { zh: "说了什么。", en: "What is said, in Chinese." },
    read: ({ statement }) => statement.finding.zh,
  },
  finding_en: {
    title: { zh: "所说（英文）", en: "Finding" },
    description: { zh: "所说的英文。", en: "What is said." },
    read: ({ statement }) => statement.finding.en,
  },
  basis: {
    title: { zh: "来路", en: "Basis" },
    description: {
      zh: "printed 报道或引用页面所载，derived 本站推算。",
      en: "printed in a report or on a cited page, or derived by us.",
    },
    read: ({ statement }) => statement.basis,
  },
});

const columns: readonly Column<Line>[] = [...own, ...ventureColumns<Line>()];

/** What an instrument says as a table for files: a row for every piece of evidence. */
export function instrumentTable(
  statements: readonly Statement[],
  { chain, scope, data }: { chain: string } & Where,
): Table {
  const lines = statements.flatMap((statement): Line[] => {
    const line = { statement, chain, scope: scopeCode(scope, data) };
    return statement.evidence.length > 0
      ? rowsBehind(statement.evidence).map((venture) => ({ ...line, venture }))
      : [{ ...line, venture: undefined }];
  });
  return toTable(lines, { columns, data });
}
