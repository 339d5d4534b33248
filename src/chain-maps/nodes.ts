import type { Text, Venture, VentureStage, ChainNode, Data, NodeStage } from "../model/types.ts";

/** What the reports say of a node in a place, the furthest first; `unreported` is silence and never a gap. */
export const nodeStatuses = ["producing", "building", "signed", "gap", "sought", "unreported"] as const;
export type NodeStatus = (typeof nodeStatuses)[number];

export const nodeStatusWords: Readonly<Record<NodeStatus, Text>> = {
  producing: { zh: "投产", en: "operating" },
  building: { zh: "在建或落地", en: "set up or under construction" },
  signed: { zh: "签约", en: "signed" },
  gap: { zh: "报道的空白", en: "reported gap" },
  sought: { zh: "拟招或规划", en: "sought or planned" },
  unreported: { zh: "未见报道", en: "not reported" },
};

const statusOfStage: Readonly<Record<VentureStage, NodeStatus>> = {
  producing: "producing",
  landed: "building",
  "under-construction": "building",
  // A report says that a project filled a blank, not how far it has come: it is there, that is all.
  "gap-filled": "building",
  signed: "signed",
  agreed: "signed",
  gap: "gap",
  sought: "sought",
  "in-talks": "sought",
  target: "sought",
};

/** The status that one venture gives its node. */
export function statusOf({ stage }: Pick<Venture, "stage">): NodeStatus {
  return statusOfStage[stage];
}

/** The status of a node: the furthest of its ventures. */
export function furthest(ventures: readonly Pick<Venture, "stage">[]): NodeStatus {
  const found = new Set(ventures.map(statusOf));
  return nodeStatuses.find((status) => found.has(status)) ?? "unreported";
}

/** Whether something stands: it produces, is being built, or has landed. */
export function stands(status: NodeStatus): boolean {
  return status === "producing" || status === "building";
}

/** The stages as they are read, from what makes the makers to what uses the goods. */
export const stageOrder = ["equipment", "upstream", "midstream", "downstream", "use"] as const satisfies NodeStage[];

export const stageWords: Readonly<Record<NodeStage, Text>> = {
  equipment: { zh: "设备", en: "Equipment" },
  upstream: { zh: "上游", en: "Upstream" },
  midstream: { zh: "中游", en: "Midstream" },
  downstream: { zh: "下游", en: "Downstream" },
  use: { zh: "应用", en: "Use" },
};

/** The nodes of a chain by stage, then in the order of its file. */
export function nodesOf(chain: string, { nodes }: Pick<Data, "nodes">): readonly ChainNode[] {
  const own = nodes.filter((node) => node.chain === chain);
  return stageOrder.flatMap((stage) => own.filter((node) => node.stage === stage));
}

/** The nodes that feed a node and those that it feeds, of the same chain. */
export function neighbours(
  { id, feeds }: ChainNode,
  { nodes }: { nodes: readonly ChainNode[] },
): { inputs: readonly ChainNode[]; outlets: readonly ChainNode[] } {
  return {
    inputs: nodes.filter((node) => node.feeds.includes(id)),
    outlets: nodes.filter((node) => feeds.includes(node.id)),
  };
}
