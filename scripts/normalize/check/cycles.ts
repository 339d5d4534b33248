import { knownNodes } from "../known-nodes.ts";
import type { Problem } from "../../lib/fault.ts";
import { problem } from "../../lib/fault.ts";
import type { NodeRow, Tables } from "../read/folder.ts";

/** The cycles of one chain, each told once, where it closes. */
function findCycles(chain: ReadonlyMap<string, NodeRow>): Problem[] {
  const done = new Set<string>();
  function walk(row: NodeRow, path: readonly string[]): Problem[] {
    if (done.has(row.id)) return [];
    const way = [...path, row.id];
    const problems = row.feeds.flatMap((id) => {
      const begin = way.indexOf(id);
      if (begin >= 0) {
        const message = `cycle in feeds: ${[...way.slice(begin), id].join(" → ")}. Remove one link`;
        return [problem(row, { column: "feeds", message })];
      }
      const next = chain.get(id);
      return next ? walk(next, way) : [];
    });
    done.add(row.id);
    return problems;
  }
  return [...chain.values()].flatMap((row) => walk(row, []));
}

/** Nothing feeds itself, not even over other nodes: a chain has a beginning and an end. */
export function checkCycles({ nodes }: Tables): Problem[] {
  return [...knownNodes({ nodes }).values()].flatMap(findCycles);
}
