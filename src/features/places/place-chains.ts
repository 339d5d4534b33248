import { scopeCode, scopes, type Scope } from "../../chain-maps/chain-view.ts";
import { nodeStatuses, statusOf, type NodeStatus } from "../../chain-maps/nodes.ts";
import { heldOrder, heldWords } from "../../chain-maps/node-status-words.ts";
import type { Chain, Lang, Text, Venture, Data } from "../../model/types.ts";
import { isPartOf } from "../../model/places.ts";

/** What the reports place on one chain; without a chain, what they tie to none. */
export interface OnChain {
  chain: Chain | undefined;
  ventures: readonly Venture[];
  /** How many have each status, those that none has left out; what is signed, brought in or agreed is told apart. */
  counts: readonly Tally[];
}

/** How many ventures are said to be so. */
export interface Tally {
  status: NodeStatus;
  words: Text;
  n: number;
}

/** What the reports place in any of the places, by chain. */
export function chainsAt(codes: ReadonlySet<string>, data: Data): readonly OnChain[] {
  return byChain(
    data.ventures.filter(({ place }) => codes.has(place)),
    data,
  );
}

/** A status with how many have it: `投产 2`. */
export function tallyWords({ words, n }: Tally, lang: Lang): string {
  return `${words[lang]} ${n}`;
}

/** Ventures by chain in the order of the chains, each chain's furthest first; those on no chain last. */
export function byChain(ventures: readonly Venture[], data: Data): readonly OnChain[] {
  const rank = (venture: Venture) => nodeStatuses.indexOf(statusOf(venture));
  return [...data.chains, undefined]
    .map((chain) => ventures.filter((venture) => venture.chain === (chain?.id ?? "")))
    .map((found) => [...found].sort((a, b) => rank(a) - rank(b)))
    .flatMap((found, index) =>
      found.length > 0 ? [{ chain: data.chains[index], ventures: found, counts: countsOf(found) }] : [],
    );
}

/** The place for which maps are drawn that a place lies in: its city, or the region. */
export function scopeOf(code: string, data: Data): Scope {
  const own = scopes(data).find(
    (scope) => scope !== "region" && isPartOf(code, { of: scopeCode(scope, data), places: data.places }),
  );
  return own ?? "region";
}

function countsOf(ventures: readonly Venture[]): OnChain["counts"] {
  return nodeStatuses.flatMap((status) => {
    const own = ventures.filter((venture) => statusOf(venture) === status);
    const groups = [...Map.groupBy(own, (venture) => heldWords(status, [venture]))];
    return groups
      .toSorted(([a], [b]) => heldOrder(a) - heldOrder(b))
      .map(([words, found]) => ({ status, words, n: found.length }));
  });
}
