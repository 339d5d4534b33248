import { pairedPlaces } from "../model/places.ts";
import type { Chain, ChainNode, Data } from "../model/types.ts";
import { chainView, isSurelyUp, type ChainView, type NodeView, type Scope } from "./chain-view.ts";
import { isSaidUp, stands } from "./nodes.ts";
import { saysOf } from "./presence.ts";

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

/** One chain in two cities, by what the sources say. */
export interface Comparison {
  cities: readonly [Scope, Scope];
  /** The whole of what is told of the chain in each. */
  views: readonly [ChainView, ChainView];
  sides: readonly Side[];
  /** Stated to stand in one city, and not so much as by inference, in a copy or on another chain in the other. */
  only: readonly [readonly Side[], readonly Side[]];
  /** Stated to stand in both. */
  both: readonly Side[];
  /** Stated to stand in one city, and in the other by inference, from a photograph or in a copy, city by city. */
  half: readonly [readonly Side[], readonly Side[]];
  /** Not mentioned in either city. */
  neither: readonly Side[];
  /** On this chain not mentioned in either city, or stated to stand in one: what there is in the other, others tell. */
  elsewhere: readonly Side[];
  supplies: readonly Supply[];
}

/**
 * Sets a chain's nodes in two cities side by side.
 * @throws where data/vocab/places.csv gives fewer than two cities a scope
 */
export function compareCities(chain: Chain, data: Data): Comparison {
  const [first, second] = pairedPlaces(data).flatMap(({ scope }) => scope ?? []);
  if (first === undefined || second === undefined) throw new Error("fewer than two cities with a scope.");
  const viewOf = (scope: Scope) => chainView(chain, { scope, view: "prospect", data });
  const [one, other] = [viewOf(first), viewOf(second)];
  const sides = one.nodes.flatMap((own, index): Side[] => {
    const beside = other.nodes[index];
    return beside ? [{ node: own.node, views: [own, beside] }] : [];
  });
  const where = (test: (own: NodeView, beside: NodeView) => boolean) => sides.filter(({ views }) => test(...views));
  // What a copy alone says is no status beside what is stated; that it is not said would be wrong all the same.
  const isSaidOn = ({ ventures }: NodeView) => isSaidUp(saysOf(ventures));
  const isKinUp = ({ elsewhere }: NodeView) => elsewhere.some(({ ventures }) => isSaidUp(saysOf(ventures)));
  const isAlone = (a: NodeView, b: NodeView) => isSurelyUp(a) && !isSaidOn(b) && !isKinUp(b);
  const isElsewhere = (a: NodeView, b: NodeView) =>
    isSilent(a) && isSilent(b) ? hasKin(a) || hasKin(b) : isSurelyUp(a) && !isSaidOn(b) && isKinUp(b);
  const isHalf = (a: NodeView, b: NodeView) => isSurelyUp(a) && !isSurelyUp(b) && isSaidOn(b);
  return {
    cities: [first, second],
    views: [one, other],
    sides,
    only: [where(isAlone), where((a, b) => isAlone(b, a))],
    both: where((a, b) => isSurelyUp(a) && isSurelyUp(b)),
    half: [where(isHalf), where((a, b) => isHalf(b, a))],
    neither: where((a, b) => isSilent(a) && isSilent(b) && !hasKin(a) && !hasKin(b)),
    elsewhere: where((a, b) => isElsewhere(a, b) || isElsewhere(b, a)),
    supplies: [
      ...suppliesBetween(sides, { from: first, to: second, at: 0 }),
      ...suppliesBetween(sides, { from: second, to: first, at: 1 }),
    ].toSorted((a, b) => doubtIn(a) - doubtIn(b)),
  };
}

const isSilent = ({ status }: NodeView): boolean => status === "unreported";
const hasKin = ({ elsewhere }: NodeView): boolean => elsewhere.length > 0;

/** How much of a supply is less than stated: of its two ends none, one or both. */
const doubtIn = ({ node, outlet }: Supply): number =>
  [node, outlet].filter(({ certainty }) => certainty !== "stated").length;

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
