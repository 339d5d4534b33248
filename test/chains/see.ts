import type { Confidence, VentureStage } from "../../src/model/types.ts";
import type { ChainView, NodeView, Scope, View } from "../../src/chain-maps/chain-view.ts";
import type { NodeStatus } from "../../src/chain-maps/nodes.ts";
import { chain, node, presence, type VentureCells } from "./fixtures.ts";

/** A node by its status, and whether that is less than stated or an opening. */
export type Told = NodeStatus | `${NodeStatus} ${"opening" | "low" | "inferred"}`;
const stageOf: Partial<Record<NodeStatus, VentureStage>> = {
  filled: "gap-filled",
  signed: "signed",
  gap: "gap",
  sought: "sought",
};

/** A view whose nodes have these statuses; an opening is one neighbour that stands. */
export function see(
  told: readonly Told[],
  {
    view = "prospect",
    scope = "wuhai",
    loose = [],
    names = [],
  }: { view?: View; scope?: Scope; loose?: readonly VentureCells[]; names?: readonly string[] } = {},
): ChainView {
  const nodes = told.map((words, index): NodeView => {
    const [status, more] = words.split(" ") as [NodeStatus, ("opening" | Confidence)?];
    const name = names[index] ?? `N${index}`;
    const certainty = more === "opening" || more === undefined ? "stated" : more;
    const stage = stageOf[status];
    return {
      node: node(name, { zh: name, en: name }),
      status,
      certainty: status === "unreported" ? undefined : certainty,
      tone: "full",
      ventures: stage ? [presence(name, { stage, confidence: certainty })] : [],
      shown: [],
      opening: more === "opening" ? { inputs: [node("ore")], outlets: [] } : undefined,
      elsewhere: [],
    };
  });
  const unplaced = loose.map((cells, n) => presence(`${n}`, cells));
  const silent = unplaced.length === 0 && nodes.every(({ status }) => status === "unreported");
  return { chain, scope, view, mention: silent ? "silent" : "named", isTold: !silent, nodes, unplaced };
}

/** What a map shows of one node: it stands as stated, and has nothing beside it yet. */
export function seenNode(cells: Partial<NodeView> = {}): NodeView {
  return {
    node: node("ore", { zh: "甲", en: "A" }),
    status: "producing",
    certainty: "stated",
    tone: "full",
    ventures: [],
    shown: [],
    opening: undefined,
    elsewhere: [],
    ...cells,
  };
}
