import { oncePerData } from "../model/once-per-data.ts";
import type { Chain, ChainNode, Data, Text } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";
import { furtherTold, markedStatus, tellingOf } from "./node-status-words.ts";
import { nodeKey, nodeStatuses, type NodeStatus } from "./nodes.ts";
import type { Certainty } from "./certainty.ts";
import { presencesOn, toldOf, type Presence } from "./presence.ts";
import type { Scope } from "./scopes.ts";

/** What is told in a scope of a link of another chain that is the same thing or a kind of it. */
export interface Kin {
  chain: Chain;
  node: ChainNode;
  status: NodeStatus;
  certainty: Certainty | undefined;
  ventures: readonly Presence[];
}

const byNode = oncePerData(({ nodes }) => {
  const named = Map.groupBy(nodes, ({ zh }) => zh);
  const isKind = (node: ChainNode, { other }: { other: ChainNode }) =>
    node.kinds.includes(nodeKey(other)) || named.get(node.zh)?.includes(other);
  const kindredTo = (node: ChainNode) => nodes.filter((other) => other.chain !== node.chain && isKind(node, { other }));
  return new Map(nodes.map((node) => [nodeKey(node), kindredTo(node)]));
});

/** The links of other chains that are a link or a kind of it: of the same Chinese name, or listed so in data/chains. */
export function kindredOf(node: Pick<ChainNode, "chain" | "id">, data: Data): readonly ChainNode[] {
  return byNode(data).get(nodeKey(node)) ?? [];
}

/** Those of which any source tells in a scope, the furthest first: what they have is no silence on the link. */
export function toldElsewhere(
  node: Pick<ChainNode, "chain" | "id">,
  { data, ...asked }: { scope: Scope; data: Data; until?: string | undefined },
): readonly Kin[] {
  return kindredOf(node, data)
    .flatMap((other): readonly Kin[] => {
      const ventures = presencesOn(other.chain, { ...asked, data }).filter((one) => one.node === other.id);
      const chain = rowWith(data.chains, { id: other.chain });
      return chain && ventures.length > 0 ? [{ chain, node: other, ...toldOf(ventures) }] : [];
    })
    .toSorted((a, b) => nodeStatuses.indexOf(a.status) - nodeStatuses.indexOf(b.status));
}

/** That another chain tells of a link of which its own does not. */
export const elsewhereWords: Text = { zh: "见别的链", en: "told on another chain" };

/** `煤焦化工与氯碱化工链的甲醇`. */
export function kinName({ chain, node }: Pick<Kin, "chain" | "node">): Text {
  return { zh: `${chain.zh}链的${node.zh}`, en: `${node.en} on the chain “${chain.en}”` };
}

/** `见煤焦化工与氯碱化工链的甲醇：已有`. */
export function kinWords(kin: Pick<Kin, "chain" | "node">, told: Text): Text {
  const name = kinName(kin);
  return { zh: `见${name.zh}：${told.zh}`, en: `see ${name.en}: ${told.en}` };
}

/** What one chain has of a link: the chain is named once, `见别链的重卡：投产`, `汽车：签约`. */
function kinOnChain(found: readonly Kin[]): readonly Text[] {
  return found.map((kin, at) => {
    const told = markedStatus(kin);
    const { zh, en } = kin.node;
    return at === 0 ? kinWords(kin, told) : { zh: `${zh}：${told.zh}`, en: `${en}: ${told.en}` };
  });
}

/** What is said of a link: its status and what is told beyond it; where its chain is silent, what others have of it. */
export function statusTold(view: Pick<Kin, "status" | "certainty" | "ventures"> & { elsewhere: readonly Kin[] }): Text {
  const further = furtherTold(view);
  // What a year holds back is told by what is beyond it alone.
  const own = further.zh !== "" && tellingOf(view).length === 0 ? [further] : [markedStatus(view), further];
  const others = [...Map.groupBy(view.elsewhere, ({ chain }) => chain).values()].flatMap(kinOnChain);
  const parts = (others.length > 0 ? others : own).filter(({ zh }) => zh !== "");
  return { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}
