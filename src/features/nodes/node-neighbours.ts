import { neighbours, nodesOf, nodeStatusWords } from "../../chain-maps/nodes.ts";
import type { ChainNode, Context } from "../../model/types.ts";
import { nodeAt, whereTold, type NodeAt } from "./node-at.ts";
import { pathOfNode } from "./node-pages.ts";
import { nodeWords } from "./words.ts";

/** A node next to one, with how far it is where. */
export interface Neighbour {
  name: string;
  path: string;
  places: readonly NodeAt[];
  /** What is said where no place is told of: that other chains have it, or that none does. */
  none: string;
}

/** What feeds a node and what it feeds, each side with its heading and what stands where there is none. */
export function sidesOf(node: ChainNode, { data, lang }: Context) {
  const { inputs, outlets } = neighbours(node, { nodes: nodesOf(node.chain, data) });
  const told = (nodes: readonly ChainNode[]) =>
    nodes.map((one): Neighbour => {
      const none = whereTold(one, { data, lang }) || nodeStatusWords.unreported[lang];
      return { name: one[lang], path: pathOfNode(one), places: nodeAt(one, { data, lang }), none };
    });
  return [
    { id: "inputs", heading: nodeWords.inputs[lang], none: nodeWords.noInputs[lang], nodes: told(inputs) },
    { id: "outlets", heading: nodeWords.outlets[lang], none: nodeWords.noOutlets[lang], nodes: told(outlets) },
  ];
}
