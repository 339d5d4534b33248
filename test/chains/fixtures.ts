import type { Chain, ChainNode, Data, Venture, VentureStage } from "../../src/model/types.ts";
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

/** A world with the demonstration chain: ore → metal → wire → cable, and a furnace that serves the metal. */
export function chainWorld(ventures: readonly Venture[] = []): Data {
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
  };
}
