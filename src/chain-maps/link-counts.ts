import { oncePerData } from "../model/once-per-data.ts";
import { pairedPlaces } from "../model/places.ts";
import type { Chain, Data } from "../model/types.ts";
import type { VentureRow } from "./certainty.ts";
import { chainView, scopeCode, type NodeView, type Scope } from "./chain-view.ts";
import { doubtfulNodes, statusCounts } from "./counts.ts";
import { rowsBehind, shownOn } from "./map-sources.ts";
import { tellingOf } from "./node-status-words.ts";
import { nodeStatuses, type NodeStatus } from "./nodes.ts";

/** What a link is told to be or to become, the furthest first; a gap, a delay or a bare name is neither. */
export const countedStatuses: readonly NodeStatus[] = nodeStatuses.filter((status) =>
  ["producing", "existing", "building", "filled", "signed", "sought"].includes(status),
);

/** How many links of a chain are stated to have come how far in a city. */
export interface LinkCount {
  chain: Chain;
  scope: Scope;
  /** GB/T 2260. */
  place: string;
  /** Of all links of the chain. */
  links: number;
  by: Readonly<Record<NodeStatus, number>>;
  /** Of those of `countedStatuses`. */
  total: number;
  /** Told by inference, from a photograph or in a reprint alone: in no count. */
  doubtful: number;
  /** Stated to be a gap, put off or no more than named: in no count. */
  others: number;
  /** The rows that say so of the links counted. */
  telling: readonly { id: string; node: string; status: NodeStatus }[];
  /** All that is told of the chain in the city. */
  read: readonly VentureRow[];
}

/** Every chain in each of the two cities that are set side by side, chain by chain. */
export const linkCounts = oncePerData((data) =>
  data.chains.flatMap((chain) =>
    pairedPlaces(data).flatMap(({ scope }) => (scope === undefined ? [] : countOf(chain, { scope, data }))),
  ),
);

function countOf(chain: Chain, { scope, data }: { scope: Scope; data: Data }): LinkCount {
  const view = chainView(chain, { scope, view: "prospect", data });
  const by = statusCounts(view);
  const sum = (statuses: readonly NodeStatus[]) => statuses.reduce((total, status) => total + by[status], 0);
  const isCounted = ({ status, certainty }: NodeView) => certainty === "stated" && countedStatuses.includes(status);
  const told = view.nodes
    .filter(isCounted)
    .flatMap((node) => tellingOf(node).map(({ id }) => ({ id, node: node.node.id, status: node.status })));
  const read = rowsBehind(shownOn(view));
  return {
    chain,
    scope,
    place: scopeCode(scope, data),
    links: view.nodes.length,
    by,
    total: sum(countedStatuses),
    doubtful: doubtfulNodes(view).length,
    others: sum(nodeStatuses.filter((status) => status !== "unreported" && !countedStatuses.includes(status))),
    telling: told,
    read,
  };
}
