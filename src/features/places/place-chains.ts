import { isInScope, scopes, type Scope } from "../../chain-maps/chain-view.ts";
import { doubtsOf } from "../../chain-maps/doubt.ts";
import { nodeStatuses, statusOf, type NodeStatus } from "../../chain-maps/nodes.ts";
import { presences, type Presence } from "../../chain-maps/presence.ts";
import { heldOrder, heldWords, withDoubt } from "../../chain-maps/node-status-words.ts";
import type { Chain, Lang, Text, Data } from "../../model/types.ts";
import { countedOnce } from "../../chain-maps/counted-once.ts";

/** What the sources place on one chain; without a chain, what they tie to none. */
export interface OnChain {
  chain: Chain | undefined;
  ventures: readonly Presence[];
  /**
   * How many projects have each status, those that none has left out; what is signed, brought in or agreed is told
   * apart, and a project on several links counts once, on one chain.
   */
  counts: readonly Tally[];
}

/** How many ventures are said to be so. */
export interface Tally {
  status: NodeStatus;
  words: Text;
  n: number;
  /** How many of them are less than stated, and why; "" where none is. */
  doubt: Text;
}

/** What the sources place in any of the places, by chain. */
export function chainsAt(codes: ReadonlySet<string>, data: Data): readonly OnChain[] {
  return byChain(presences(data, { isWanted: ({ place }) => codes.has(place) }), data);
}

/** A status with how many have it: `投产 2`, `投产 3（其中1项据推断）`. */
export function tallyWords({ words, n, doubt }: Tally, lang: Lang): string {
  return withDoubt({ zh: `${words.zh} ${n}`, en: `${words.en} ${n}` }, doubt)[lang];
}

/** Ventures by chain in the order of the chains, each chain's furthest first; those on no chain last. */
export function byChain(ventures: readonly Presence[], data: Data): readonly OnChain[] {
  const rank = (venture: Presence) => nodeStatuses.indexOf(statusOf(venture));
  const counted = countedOnce(ventures);
  const tally = (found: readonly Presence[]) => countsOf(found.filter((venture) => counted.has(venture)));
  return [...data.chains, undefined]
    .map((chain) => ventures.filter((venture) => venture.chain === (chain?.id ?? "")))
    .map((found) => [...found].sort((a, b) => rank(a) - rank(b)))
    .flatMap((found, index) =>
      found.length > 0 ? [{ chain: data.chains[index], ventures: found, counts: tally(found) }] : [],
    );
}

/** The place for which maps are drawn that a place lies in: its city, or the region. */
export function scopeOf(code: string, data: Data): Scope {
  return scopes(data).find((scope) => scope !== "region" && isInScope(code, { scope, data })) ?? "region";
}

function countsOf(ventures: readonly Presence[]): OnChain["counts"] {
  return nodeStatuses.flatMap((status) => {
    const own = ventures.filter((venture) => statusOf(venture) === status);
    const groups = [...Map.groupBy(own, (venture) => heldWords(status, [venture]))];
    return groups
      .toSorted(([a], [b]) => heldOrder(a) - heldOrder(b))
      .map(([words, found]) => ({ status, words, n: found.length, doubt: doubtAmong(found) }));
  });
}

/** How many are less than stated, and why: `其中1项据推断`; the reason alone where all are. */
function doubtAmong(ventures: readonly Presence[]): Text {
  const certainties = ventures.map(({ confidence }) => confidence).filter((one) => one !== "stated");
  const { zh, en } = doubtsOf(certainties);
  if (certainties.length === 0 || certainties.length === ventures.length) return { zh, en };
  return { zh: `其中${certainties.length}项${zh}`, en: `${certainties.length} ${en}` };
}
