import { mentionOf, type MentionKind } from "../model/mention.ts";
import { scopePlaces, shortName } from "../model/places.ts";
import type { Data, Place, Text, Venture, Chain, ChainNode, Confidence } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";
import { neighbours, nodesOf, isUp, nodeStatus, stands, statusesOf, type NodeStatus } from "./nodes.ts";

/** A place for which every map is drawn, by its name in an address: `region`, `wuhai`. */
export type Scope = string;

/** The scopes, that of the region first. */
export function scopes(data: Data): readonly Scope[] {
  return scopePlaces(data).flatMap(({ scope }) => scope ?? []);
}

function scopePlace(wanted: Scope, data: Data): Place {
  const found = rowWith(data.places, { scope: wanted });
  if (!found) throw new Error(`unknown scope: ${wanted}. Write it in the row of its place in data/vocab/places.csv.`);
  return found;
}

/** GB/T 2260 code of a scope. */
export function scopeCode(scope: Scope, data: Data): string {
  return scopePlace(scope, data).code;
}

/** The place of a scope by its short name: 内蒙古, 乌海. */
export function scopeName(scope: Scope, data: Data): Text {
  return shortName(scopePlace(scope, data));
}

/** What a scope is called among the others: 全区 for the region, else its short name. */
export function scopeWords(scope: Scope, data: Data): Text {
  const { zh, en } = scopeName(scope, data);
  return { zh: scope === "region" ? "全区" : zh, en };
}

/** What the reports place on a chain in a scope or in a part of it, in the order of the reports. */
export function venturesOn(chain: string, { scope, data }: { scope: Scope; data: Data }): readonly Venture[] {
  return mentionOf({ links: { chain } }, { place: scopeCode(scope, data), data }).ventures;
}

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
  /** By everything that the reports say of it in this scope: the furthest that is stated, else the furthest. */
  status: NodeStatus;
  /** How sure that is; missing where the node is not mentioned. */
  certainty: Confidence | undefined;
  /** `full` belongs to the view, `context` is reported but not what the view is about, `pale` is not reported. */
  tone: "full" | "context" | "pale";
  /** All that the reports place on the node in this scope. */
  ventures: readonly Venture[];
  /** Those that the view draws. */
  shown: readonly Venture[];
  /** Directions only, computed by us: nothing stands here, but these neighbours do. */
  opening: { inputs: readonly ChainNode[]; outlets: readonly ChainNode[] } | undefined;
}

/** One chain in one scope and view. */
export interface ChainView {
  chain: Chain;
  scope: Scope;
  view: View;
  /** What the reports say of the chain in the scope at all. */
  mention: MentionKind;
  /** By stage, then in the order of the chain's file. */
  nodes: readonly NodeView[];
  /** On the chain, but the report names no product: those that the view draws. */
  unplaced: readonly Venture[];
}

const shownStatuses: Readonly<Record<View, ReadonlySet<NodeStatus>>> = {
  panorama: new Set<NodeStatus>(["producing", "building", "filled"]),
  prospect: new Set<NodeStatus>(["producing", "building", "filled", "signed", "gap", "sought", "named"]),
  directions: new Set<NodeStatus>(["gap", "sought"]),
};

/** Works out what a view shows of a chain in a scope, from what the reports say and nothing else. */
export function chainView(chain: Chain, { scope, view, data }: { scope: Scope; view: View; data: Data }): ChainView {
  const nodes = nodesOf(chain.id, data);
  const ventures = venturesOn(chain.id, { scope, data });
  const on = ({ id: node }: ChainNode) =>
    mentionOf({ links: { chain: chain.id, node } }, { place: scopeCode(scope, data), data }).ventures;
  const standing = nodes.filter((node) => isSurelyUp(nodeStatus(on(node))));
  const drawn = (venture: Venture) => statusesOf(venture).some((status) => shownStatuses[view].has(status));
  return {
    chain,
    scope,
    view,
    mention: mentionOf({ links: { chain: chain.id } }, { place: scopeCode(scope, data), data }).kind,
    nodes: nodes.map((node) => {
      const own = on(node);
      const { status, certainty } = nodeStatus(own);
      const opening =
        view === "directions" && !isUp(status) && status !== "signed"
          ? openingAt(node, { nodes, standing })
          : undefined;
      const shown = own.filter(drawn);
      const tone = shown.length > 0 || opening ? "full" : status === "unreported" ? "pale" : "context";
      return { node, status, certainty, tone, ventures: own, shown, opening };
    }),
    unplaced: ventures.filter((venture) => venture.node === "" && drawn(venture)),
  };
}

/** Whether a report states in so many words that something stands on a node. */
export function isSurelyUp({ status, certainty }: Pick<NodeView, "status" | "certainty">): boolean {
  return stands(status) && certainty === "stated";
}

function openingAt(
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
