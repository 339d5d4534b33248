import type { Text, Venture, VentureStage } from "../model/types.ts";

/** What the reports say of a node in a place, the furthest first; `unreported` is silence and never a gap. */
export const nodeStatuses = ["producing", "building", "signed", "gap", "sought", "unreported"] as const;
export type NodeStatus = (typeof nodeStatuses)[number];

export const nodeStatusWords: Readonly<Record<NodeStatus, Text>> = {
  producing: { zh: "投产", en: "producing" },
  building: { zh: "在建或落地", en: "landed or being built" },
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
