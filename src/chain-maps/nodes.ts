import { shortMentionWords } from "../i18n/mention-words.ts";
import type { Text, Venture, VentureStage, ChainNode, Data, NodeStage } from "../model/types.ts";
import { certainties, type Certainty } from "./certainty.ts";

/** What the sources say of a node in a place, the furthest first; `unreported` is silence and never a gap. */
export const nodeStatuses = [
  "producing",
  "existing",
  "building",
  "filled",
  "signed",
  "gap",
  "sought",
  "put-off",
  "named",
  "unreported",
] as const;
export type NodeStatus = (typeof nodeStatuses)[number];

export const nodeStatusWords: Readonly<Record<NodeStatus, Text>> = {
  producing: { zh: "投产", en: "operating" },
  existing: { zh: "已有", en: "existing" },
  building: { zh: "落地或在建", en: "set up or under construction" },
  // A report says that a project filled a blank, not how far it has come.
  filled: { zh: "据称填补空白", en: "said to fill a gap" },
  signed: { zh: "签约、引进或达成协议", en: "signed, brought in or agreed" },
  gap: { zh: "空白", en: "gap" },
  sought: { zh: "拟招或规划", en: "sought or planned" },
  "put-off": { zh: "推迟", en: "put off" },
  named: { zh: "只点到", en: "named only" },
  unreported: shortMentionWords.silent,
};

const statusOfStage: Readonly<Record<VentureStage, NodeStatus>> = {
  producing: "producing",
  landed: "building",
  "under-construction": "building",
  "gap-filled": "filled",
  existing: "existing",
  signed: "signed",
  "brought-in": "signed",
  agreed: "signed",
  gap: "gap",
  sought: "sought",
  // Promoted at least; which of them were signed is not said.
  presented: "sought",
  "in-talks": "sought",
  target: "sought",
  "put-off": "put-off",
  named: "named",
  cooperating: "named",
  "to-do-more": "named",
};

type Staged = Pick<Venture, "stage">;

/**
 * What a report says of a venture, the furthest first. What is planned to fill a blank is planned; what is put off is
 * that alone, however far it had come.
 */
export function statusesOf({ stage }: Staged): readonly NodeStatus[] {
  if (stage.includes("put-off")) return ["put-off"];
  const isPlanned = stage.includes("target");
  const found = new Set(stage.filter((one) => !isPlanned || one !== "gap-filled").map((one) => statusOfStage[one]));
  return nodeStatuses.filter((status) => found.has(status));
}

/** The status that one venture gives its node: the furthest. */
export function statusOf(venture: Staged): NodeStatus {
  return statusesOf(venture)[0] ?? "unreported";
}

/** The status of a node: the furthest of its ventures. */
export function furthest(ventures: readonly Staged[]): NodeStatus {
  const found = new Set(ventures.map(statusOf));
  return nodeStatuses.find((status) => found.has(status)) ?? "unreported";
}

/** The furthest that is stated; where nothing is, the furthest that is inferred, read off a photograph or in a copy. */
export function nodeStatus(ventures: readonly (Staged & { confidence: Certainty })[]): {
  status: NodeStatus;
  /** Missing where nothing is said. */
  certainty: Certainty | undefined;
} {
  const found = certainties.map((certainty) => ({
    certainty,
    status: furthest(ventures.filter(({ confidence }) => confidence === certainty)),
  }));
  return found.find(({ status }) => status !== "unreported") ?? { status: "unreported", certainty: undefined };
}

/** Whether something stands: it produces, is there, has been set up or is under construction. */
export function stands(status: NodeStatus): boolean {
  return status === "producing" || status === "existing" || status === "building";
}

const standing = nodeStatuses.filter(stands).map((status) => nodeStatusWords[status]);

/** What is said of what stands, whichever it is: `投产、已有、落地或在建`. */
export const standsWords: Text = {
  zh: standing.map(({ zh }) => zh).join("、"),
  en: standing.map(({ en }) => en).join(", "),
};

/** The same in few words, where no status is told beside them. */
export const upWords: Text = { zh: "已有、落地或在建", en: "standing, set up or under construction" };

/** Whether something stands, or is said to fill a blank, which does not tell that it stands. */
export function isUp(status: NodeStatus): boolean {
  return stands(status) || status === "filled";
}

/** Whether anything at all is said to stand or to fill a blank, however sure that is. */
export function isSaidUp(ventures: readonly Staged[]): boolean {
  return ventures.some((venture) => isUp(statusOf(venture)));
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

/** A key that no other node of any chain has. */
export const nodeKey = ({ chain, id }: Pick<ChainNode, "chain" | "id">): string => `${chain}/${id}`;

/** What feeds what, node by node. */
export function linksOf(nodes: readonly ChainNode[]): readonly { from: string; to: string }[] {
  return nodes.flatMap(({ id: from, feeds }) => feeds.map((to) => ({ from, to })));
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
