import type { Link } from "./shapes.ts";

/**
 * Moves what feeds before what it feeds, and otherwise keeps the order: takes again and again the first id that waits
 * for nothing. Ids on a cycle, which the data checks refuse, come last.
 */
export function inOrder(ids: readonly string[], { links }: { links: readonly Link[] }): string[] {
  const waiting = [...ids];
  const ordered: string[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((id) => !links.some(({ from, to }) => to === id && waiting.includes(from)));
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
