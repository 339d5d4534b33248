import { readNumber } from "../../arithmetic/number.ts";
import { toNumber } from "../../arithmetic/ratio.ts";
import { isCited } from "../coverage.ts";
import { rowWith } from "../../tables/row-with.ts";
import type { ProjectRow } from "../projects.ts";
import type { Data } from "../types.ts";

/**
 * Whether what stands has a smaller capacity than was announced for the same link in the same unit; not where either
 * is not printed. What was announced for more than the project is not its promise, and what is said of a part of what
 * stands is not all of it.
 */
export function hasLess(
  promised: readonly ProjectRow[],
  { later, data }: { later: readonly ProjectRow[]; data: Data },
): boolean {
  const standing = largest(
    later.filter((row) => coveringOf(row) !== "part"),
    data,
  );
  const announced = promised.filter((row) => coveringOf(row) !== "more");
  return [...largest(announced, data)].some(([key, capacity]) => (standing.get(key) ?? Infinity) < capacity);
}

const coveringOf = ({ venture }: ProjectRow) => (isCited(venture) ? venture.capacity_covers : "");

/** Whether several links of one chain were promised, and not each of them is told of what stands. */
export function lacksLinks(promised: readonly ProjectRow[], { later }: { later: readonly ProjectRow[] }): boolean {
  const linked = promised.flatMap(({ venture }) => (venture.node === "" ? [] : venture));
  return [...Map.groupBy(linked, ({ chain }) => chain).values()].some((ventures) => {
    const nodes = new Set(ventures.map(({ node }) => node));
    const told = (node: string) =>
      later.some(({ venture }) => venture.chain === ventures[0]?.chain && venture.node === node);
    return nodes.size > 1 && ![...nodes].every(told);
  });
}

/** The largest capacity of each link and measure: several rows of one project are never added up. */
function largest(rows: readonly ProjectRow[], { units }: Data): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { venture } of rows) {
    const unit = rowWith(units, { unit: venture.capacity_unit });
    if (venture.capacity === "" || !unit) continue;
    const key = [venture.chain, venture.node, unit.base].join(" ");
    const capacity = toNumber(readNumber(venture.capacity).value) * unit.factor;
    found.set(key, Math.max(capacity, found.get(key) ?? -Infinity));
  }
  return found;
}
