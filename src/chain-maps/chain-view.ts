import { mentionOf, type MentionKind } from "../model/mention.ts";
import type { Data, Text, Chain, ChainNode } from "../model/types.ts";
import type { Certainty } from "./certainty.ts";
import { toldElsewhere, type Kin } from "./kindred.ts";
import { neighbours, nodesOf, isSaidUp, stands, statusesOf, type NodeStatus, isUp, nodeStatuses } from "./nodes.ts";
import { presencesOn, saysOf, toldOf, type Presence } from "./presence.ts";
import { scopeCode, type Scope } from "./scopes.ts";

export { isInScope, regionCode, scopeCode, scopeName, scopes, scopeWords, type Scope } from "./scopes.ts";

/** The three maps of one data set, as Ulanqab names them: what stands, what is to come, where to look. */
export const views = ["panorama", "prospect", "directions"] as const;
export type View = (typeof views)[number];

export const viewWords: Readonly<Record<View, Text>> = {
  panorama: { zh: "全景图", en: "Panorama" },
  prospect: { zh: "远景图", en: "Prospect" },
  directions: { zh: "招商方向图", en: "Directions" },
};

/** A node as one view shows it in one scope. */
export interface NodeView {
  node: ChainNode;
  /** By all that reports and cited pages say of it in this scope: the furthest that is stated, else the furthest. */
  status: NodeStatus;
  /** How sure that is; missing where the node is not mentioned. */
  certainty: Certainty | undefined;
  /** `full` belongs to the view, `context` is told but not what the view is about, `pale` is told by no source. */
  tone: "full" | "context" | "pale";
  /** Every project that any source places on the node in this scope. */
  ventures: readonly Presence[];
  /** Those that the view draws. */
  shown: readonly Presence[];
  /** Directions only, computed by us: nothing stands here, but these neighbours do. */
  opening: { inputs: readonly ChainNode[]; outlets: readonly ChainNode[] } | undefined;
  /** Where its own chain is silent: what other chains have of the same link. */
  elsewhere: readonly Kin[];
}

/** One chain in one scope and view. */
export interface ChainView {
  chain: Chain;
  scope: Scope;
  view: View;
  /** What the reports that were read whole say of the chain in the scope at all; cited pages ground no absence. */
  mention: MentionKind;
  /** Whether any source says anything of it, a cited page included. */
  isTold: boolean;
  /** By stage, then in the order of the chain's file. */
  nodes: readonly NodeView[];
  /** On the chain, but the source names no product: those that the view draws. */
  unplaced: readonly Presence[];
}

const shownStatuses: Readonly<Record<View, ReadonlySet<NodeStatus>>> = {
  panorama: new Set(nodeStatuses.filter(isUp)),
  prospect: new Set(nodeStatuses.filter((status) => status !== "unreported")),
  directions: new Set<NodeStatus>(["gap", "sought"]),
};

/** Works out what a view shows of a chain in a scope, from what reports and cited pages say and nothing else. */
export function chainView(chain: Chain, { scope, view, data, until }: Asked): ChainView {
  const nodes = nodesOf(chain.id, data);
  const found = presencesOn(chain.id, { scope, data, until });
  const on = ({ id }: ChainNode) => found.filter(({ node }) => node === id);
  const standing = nodes.filter((node) => isSurelyUp(toldOf(on(node))));
  const drawn = (venture: Presence) => statusesOf(venture).some((status) => shownStatuses[view].has(status));
  return {
    chain,
    scope,
    view,
    mention: mentionOf({ links: { chain: chain.id } }, { place: scopeCode(scope, data), data }).kind,
    isTold: found.length > 0,
    nodes: nodes.map((node) => {
      const own = on(node);
      const { status, certainty } = toldOf(own);
      const elsewhere = own.length === 0 ? toldElsewhere(node, { scope, data, until }) : [];
      const isOpen = view === "directions" && !isSaidUp(saysOf(own)) && status !== "signed" && elsewhere.length === 0;
      const opening = isOpen ? openingAt(node, { nodes, standing }) : undefined;
      const shown = own.filter(drawn);
      const tone = shown.length > 0 || opening ? "full" : status === "unreported" ? "pale" : "context";
      return { node, status, certainty, tone, ventures: own, shown, opening, elsewhere };
    }),
    unplaced: found.filter((venture) => venture.node === "" && drawn(venture)),
  };
}

interface Asked {
  scope: Scope;
  view: View;
  data: Data;
  /** A year: what the view would have shown by the end of it, of what has a date. */
  until?: string;
}

/** Whether a source states in so many words that something stands on a node. */
export function isSurelyUp({ status, certainty }: Pick<NodeView, "status" | "certainty">): boolean {
  return stands(status) && certainty === "stated";
}

/** The neighbours of a node that stand, where any does: why it may be worth looking for. Computed by us. */
export function openingAt(
  node: ChainNode,
  { nodes, standing }: { nodes: readonly ChainNode[]; standing: readonly ChainNode[] },
): NodeView["opening"] {
  const { inputs, outlets } = neighbours(node, { nodes });
  const found = {
    inputs: inputs.filter((other) => standing.includes(other)),
    outlets: outlets.filter((other) => standing.includes(other)),
  };
  return found.inputs.length + found.outlets.length > 0 ? found : undefined;
}
