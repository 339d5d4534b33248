import { paths } from "../../i18n/addresses.ts";
import type { Chain, ChainNode, Data } from "../../model/types.ts";

/** A node with its chain: what its page is of. */
export interface NodeOf {
  chain: Chain;
  node: ChainNode;
}

/** One page a node of every chain. */
export function nodePages(data: Data) {
  return data.chains.flatMap((chain) =>
    data.nodes
      .filter((node) => node.chain === chain.id)
      .map((node) => ({ params: { chain: chain.id, node: node.id }, props: { chain, node } })),
  );
}

/** The path of a node's page. */
export const pathOfNode = ({ chain, id }: Pick<ChainNode, "chain" | "id">): string => paths.node(chain, id);
