import type { Presence } from "../../src/chain-maps/presence.ts";
import type { Chain, ChainNode, CitedVenture, Data, Venture, VentureStage } from "../../src/model/types.ts";
import { world } from "../lib/fixtures.ts";

const none = { zh: "", en: "" };

export const chain: Chain = { id: "demo", zh: "演示", en: "Demo", summary: { zh: "一条链。", en: "A chain." } };

/** A node of the demonstration chain. */
export function node(id: string, cells: Partial<ChainNode> = {}): ChainNode {
  return {
    chain: "demo",
    id,
    stage: "midstream",
    zh: `环节${id}`,
    en: `Node ${id}`,
    feeds: [],
    source: "common knowledge",
    also: [],
    also_en: [],
    kinds: [],
    ...cells,
  };
}

/** The cells of a venture, with one stage or several. */
export type VentureCells = Partial<Omit<Venture, "stage">> & { stage?: VentureStage | readonly VentureStage[] };

/** A venture on the demonstration chain: a firm that produces in Wuhai. */
export function venture(id: string, { stage = "producing", ...cells }: VentureCells = {}): Venture {
  return {
    id: `demo-${id}`,
    report: "demo",
    line: 3,
    company: `企业${id}`,
    company_en: `Firm ${id}`,
    project: "",
    project_en: "",
    place: "150300",
    chain: "demo",
    node: "",
    stage: typeof stage === "string" ? [stage] : stage,
    amount: "",
    amount_unit: "",
    size_class: "",
    capacity: "",
    capacity_unit: "",
    capacity_per: "",
    confidence: "stated",
    note: none,
    ...cells,
  };
}

/** A venture of a report as a mark of its own. */
export function presence(id: string, cells: VentureCells = {}): Presence {
  return presenceOf(venture(id, cells));
}

/** One row as a mark of its own. */
export function presenceOf(row: Venture): Presence {
  const rows = [{ venture: row, coverage: "whole" }] as const;
  const says = [{ ...row, isOld: false }];
  const mark = { told: row, coverage: "whole", rows, says, projectId: row.id } as const;
  return { ...row, ...mark, year: "", latestYear: "", isOld: false };
}

/** A venture of the made-up cited page, on the demonstration chain: a firm that produces in Wuhai. */
export function citedVenture(
  id: string,
  { source = "page", ...cells }: VentureCells & { source?: string } = {},
): CitedVenture {
  const { report: _, line: __, size_class: ___, ...own } = venture(id, cells);
  return {
    ...own,
    id: `${source}-${id}`,
    source,
    printed: "投产",
    as_of: "",
    amount_qualifier: "",
    amount_covers: "",
    capacity_qualifier: "",
    capacity_covers: "",
  };
}

/** A world with the demonstration chain: ore → metal → wire → cable, and a furnace that serves the metal. */
export function chainWorld(ventures: readonly Venture[] = [], more: Partial<Data> = {}): Data {
  return {
    ...world(),
    chains: [chain],
    nodes: [
      node("cable", { stage: "downstream" }),
      node("ore", { stage: "upstream", feeds: ["metal"] }),
      node("metal", { feeds: ["wire"] }),
      node("wire", { feeds: ["cable"] }),
      node("furnace", { stage: "equipment", feeds: ["metal"] }),
    ],
    ventures,
    ...more,
  };
}
