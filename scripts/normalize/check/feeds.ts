import { knownNodes, nodeLabels } from "../known-nodes.ts";
import { suggest } from "../../../src/tables/cells/nearest.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** A node feeds nodes of its own chain. */
export function checkFeeds({ nodes }: Tables): Fault[] {
  // A row that cannot be read would make its node unknown, though it is there.
  if (nodes.faults.length > 0) return [];
  return [...knownNodes({ nodes }).values()].flatMap((chain) =>
    [...chain.values()].flatMap((row) =>
      row.feeds
        .filter((id) => !chain.has(id))
        .map((id) => {
          const message = `unknown node: ${id}${suggest(id, nodeLabels(chain))}`;
          return fault(row, { column: "feeds", message });
        }),
    ),
  );
}
