import type { ChainNode, Venture } from "../model/types.ts";
import type { ChainView } from "./chain-view.ts";
import { statusOf, type NodeStatus } from "./status.ts";

/** One row of a chain map's table: what a report places on a node, or a node of which none speaks. */
export interface ChainMapRow {
  chain: string;
  /** Missing where the report names no product. */
  node: ChainNode | undefined;
  /** Of the node, by all that is reported; of the venture itself where it has no node. */
  status: NodeStatus;
  /** Missing where nothing is reported, or nothing that the view shows. */
  venture: Venture | undefined;
  /** Directions only, computed: the neighbours that stand. */
  opening: readonly ChainNode[];
}

/** The rows of a view, node by node, then what has none. Everything that is drawn is in them, and nothing else. */
export function chainMapRows({ chain, nodes, unplaced }: ChainView): readonly ChainMapRow[] {
  const placed = nodes.flatMap(({ node, status, shown, opening }) => {
    const row = { chain: chain.id, node, status, opening: [...(opening?.inputs ?? []), ...(opening?.outlets ?? [])] };
    return shown.length > 0
      ? shown.map((venture): ChainMapRow => ({ ...row, venture }))
      : [{ ...row, venture: undefined } satisfies ChainMapRow];
  });
  const others = unplaced.map((venture): ChainMapRow => ({
    chain: chain.id,
    node: undefined,
    status: statusOf(venture),
    venture,
    opening: [],
  }));
  return [...placed, ...others];
}
