import { pairedPlaces } from "../model/places.ts";
import type { Chain, ChainNode, Data, Venture } from "../model/types.ts";
import { chainView, type ChainView, type NodeView, type Scope } from "./chain-view.ts";
import { isUp, stands, statusOf } from "./nodes.ts";

/** One node in both cities, in their order. */
export interface Side {
  node: ChainNode;
  views: readonly [NodeView, NodeView];
}

/** A node that stands in one city feeds one that is more than named in the other; computed by us. */
export interface Supply {
  from: Scope;
  to: Scope;
  node: NodeView;
  outlet: NodeView;
}

/** One chain in two cities, by what the reports say. */
export interface Comparison {
  cities: readonly [Scope, Scope];
  sides: readonly Side[];
  /** Said to stand, or to fill a blank, in one city and not in the other, city by city. */
  only: readonly [readonly Side[], readonly Side[]];
  both: readonly Side[];
  /** Not mentioned in either city. */
  neither: readonly Side[];
  supplies: readonly Supply[];
  /** What is up on the chain in each city and on no link of it. */
  unplaced: readonly [readonly Venture[], readonly Venture[]];
}

/**
 * Sets a chain's nodes in two cities side by side.
 * @throws where data/vocab/places.csv gives fewer than two cities a scope
 */
export function compareCities(chain: Chain, data: Data): Comparison {
  const [first, second] = pairedPlaces(data).flatMap(({ scope }) => scope ?? []);
  if (first === undefined || second === undefined) throw new Error("fewer than two cities with a scope.");
  const [one, other] = [first, second].map((scope) => chainView(chain, { scope, view: "prospect", data }));
  const sides = (one?.nodes ?? []).flatMap((own, index): Side[] => {
    const beside = other?.nodes[index];
    return beside ? [{ node: own.node, views: [own, beside] }] : [];
  });
  const where = (test: (own: NodeView, beside: NodeView) => boolean) => sides.filter(({ views }) => test(...views));
  const upOn = ({ status }: NodeView) => isUp(status);
  const upOf = (view: ChainView | undefined) => (view?.unplaced ?? []).filter((venture) => isUp(statusOf(venture)));
  return {
    cities: [first, second],
    sides,
    only: [where((a, b) => upOn(a) && !upOn(b)), where((a, b) => upOn(b) && !upOn(a))],
    both: where((a, b) => upOn(a) && upOn(b)),
    neither: where((a, b) => a.status === "unreported" && b.status === "unreported"),
    supplies: [
      ...suppliesBetween(sides, { from: first, to: second, at: 0 }),
      ...suppliesBetween(sides, { from: second, to: first, at: 1 }),
    ],
    unplaced: [upOf(one), upOf(other)],
  };
}

/** What the city at this place of each side feeds in the other. */
function suppliesBetween(
  sides: readonly Side[],
  { from, to, at }: { from: Scope; to: Scope; at: 0 | 1 },
): readonly Supply[] {
  const outlets = sides.map(({ views }) => views[1 - at]).filter((view) => view !== undefined);
  return sides
    .map(({ views }) => views[at])
    .filter(({ status }) => stands(status))
    .flatMap((node) =>
      outlets
        .filter(
          (outlet) =>
            node.node.feeds.includes(outlet.node.id) && outlet.status !== "unreported" && outlet.status !== "named",
        )
        .map((outlet) => ({ from, to, node, outlet })),
    );
}
