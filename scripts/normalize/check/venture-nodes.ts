import { knownNodes, nodeLabels } from "../known-nodes.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A venture's node is one of its chain. */
export function checkVentureNodes({ nodes, ventures }: Tables): Fault[] {
  const chains = knownNodes({ nodes });
  return ventures.rows.flatMap((row) => {
    const { chain, node } = row;
    if (node === "") return [];
    if (chain === "") return [fault(row, { column: "node", message: `node without its chain: ${node}` })];
    const known = chains.get(chain);
    // An unknown chain is told by its own check, and a row that cannot be read would make its node unknown.
    if (!known || known.has(node) || nodes.faults.length > 0) return [];
    const message = `unknown node: ${node}${suggest(node, nodeLabels(known))}`;
    return [fault(row, { column: "node", message })];
  });
}
