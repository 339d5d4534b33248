import { knownNodes } from "../known-nodes.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { Tables } from "../read/folder.ts";

/** Every node feeds another or is fed by one. */
export function checkOrphans({ nodes }: Tables): Fault[] {
  // The row that cannot be read may be the one that feeds it.
  if (nodes.faults.length > 0) return [];
  return [...knownNodes({ nodes }).values()].flatMap((chain) => {
    const rows = [...chain.values()];
    const fed = new Set(rows.flatMap(({ feeds }) => feeds));
    return rows
      .filter(({ id, feeds }) => feeds.length === 0 && !fed.has(id))
      .map((row) => {
        const message = `orphan node: ${row.id}. Write what it feeds, or name it in the feeds of another node`;
        return fault(row, { column: "feeds", message });
      });
  });
}
