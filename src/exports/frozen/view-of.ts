import { chainView, type ChainView } from "../../chain-maps/chain-view.ts";
import type { Chain, ChainNode, Data, Venture } from "../../model/types.ts";
import type { Cells } from "./cells.ts";

/** What a chain map drew, read back from its CSV: its nodes with their links, and what stood on them. */
export function viewOf(chain: Chain, { rows, places }: { rows: readonly Cells[]; places: Data["places"] }): ChainView {
  const nodes = new Map(rows.filter(({ node }) => node !== "").map((row) => [row["node"], nodeOf(chain.id, row)]));
  const ventures = rows.filter(({ id }) => id !== "").map((row) => ventureOf(chain.id, row));
  return chainView(chain, {
    scope: "region",
    view: "prospect",
    data: { nodes: [...nodes.values()], ventures, places },
  });
}

function nodeOf(chain: string, cells: Cells): ChainNode {
  const text = (name: string) => cells[name] ?? "";
  return {
    chain,
    id: text("node"),
    stage: text("node_stage") as ChainNode["stage"],
    zh: text("node_zh"),
    en: text("node_en"),
    feeds: text("node_feeds")
      .split(";")
      .filter((id) => id !== ""),
    // Of no use to a drawing.
    source: "",
  };
}

function ventureOf(chain: string, cells: Cells): Venture {
  const text = (name: string) => cells[name] ?? "";
  return {
    id: text("id"),
    report: text("report"),
    line: Number(text("line")),
    company: text("company"),
    company_en: text("company_en"),
    project: text("project"),
    project_en: text("project_en"),
    place: text("place"),
    chain,
    node: text("node"),
    stage: text("stage") as Venture["stage"],
    amount: text("amount"),
    amount_unit: text("amount_unit"),
    size_class: text("size_class"),
    capacity: text("capacity"),
    capacity_unit: text("capacity_unit"),
    confidence: text("confidence") as Venture["confidence"],
    note: { zh: text("note"), en: text("note_en") },
  };
}
