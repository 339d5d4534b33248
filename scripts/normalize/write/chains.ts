import type { Data } from "../../../src/model/types.ts";
import type { Tables } from "../read/folder.ts";

/** Chains, nodes, ventures, methods and mechanisms, in the order of the files. */
export function toChains(tables: Tables): Pick<Data, "chains" | "nodes" | "ventures" | "methods" | "mechanisms"> {
  return {
    chains: tables.chains.rows.map(({ id, zh, en, summary, summary_en }) => {
      return { id, zh, en, summary: { zh: summary, en: summary_en } };
    }),
    nodes: tables.nodes.rows.map(({ chain, id, stage, zh, en, feeds, source }) => {
      return { chain, id, stage, zh, en, feeds, source };
    }),
    ventures: tables.ventures.rows.map((row) => ({
      id: row.id,
      report: row.report,
      line: row.line,
      company: row.company,
      company_en: row.company_en,
      project: row.project,
      project_en: row.project_en,
      place: row.place,
      chain: row.chain,
      node: row.node,
      stage: row.stage,
      amount: row.amount.text,
      amount_unit: row.amount_unit,
      size_class: row.size_class,
      capacity: row.capacity.text,
      capacity_unit: row.capacity_unit,
      confidence: row.confidence,
      note: { zh: row.note, en: row.note_en },
    })),
    mechanisms: tables.mechanisms.rows.map(({ id, zh, en }) => ({ id, zh, en })),
    methods: tables.methods.rows.map((row) => ({
      id: row.id,
      report: row.report,
      line: row.line,
      place: row.place,
      zh: row.zh,
      en: row.en,
      kind: row.kind,
      mechanism: row.mechanism,
      rhythm: { zh: row.rhythm, en: row.rhythm_en },
      needs: { zh: row.needs, en: row.needs_en },
      shows: { zh: row.shows, en: row.shows_en },
      here: row.here,
      why: { zh: row.why, en: row.why_en },
    })),
  };
}
