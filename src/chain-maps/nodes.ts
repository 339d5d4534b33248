import type { ChainNode, Data, NodeStage, Text } from "../model/types.ts";

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
