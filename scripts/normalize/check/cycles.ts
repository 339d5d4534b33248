import { knownNodes } from "../known-nodes.ts";
import { fault, type Fault } from "../../lib/fault.ts";
import type { RowOf, Tables } from "../read/folder.ts";

/** The cycles of one chain, each told once, where it closes. */
function findCycles(chain: ReadonlyMap<string, RowOf<"nodes">>): Fault[] {
  const done = new Set<string>();
  function walk(row: RowOf<"nodes">, path: readonly string[]): Fault[] {
    if (done.has(row.id)) return [];
    const way = [...path, row.id];
    const faults = row.feeds.flatMap((id) => {
      const begin = way.indexOf(id);
      if (begin >= 0) {
        const message = `cycle in feeds: ${[...way.slice(begin), id].join(" → ")}. Remove one link`;
        return [fault(row, { column: "feeds", message })];
      }
      const next = chain.get(id);
      return next ? walk(next, way) : [];
    });
    done.add(row.id);
    return faults;
  }
  return [...chain.values()].flatMap((row) => walk(row, []));
}

/** Nothing feeds itself, not even over other nodes: a chain has a beginning and an end. */
export function checkCycles({ nodes }: Tables): Fault[] {
  return [...knownNodes({ nodes }).values()].flatMap(findCycles);
}
