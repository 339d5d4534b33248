import { placeOf } from "../model/lookup.ts";
import { leagueAbove } from "../model/places.ts";
import type { Data } from "../model/types.ts";
import { isSurelyUp, type ChainView, type NodeView } from "./chain-view.ts";
import { linkKey } from "./layout/shapes.ts";
import { linksOf, stands, statusOf } from "./nodes.ts";

/** The links of a view of which both nodes are stated to stand in one league or city, by `linkKey`; computed by us. */
export function jointsOf({ nodes }: Pick<ChainView, "nodes">, data: Pick<Data, "places">): ReadonlySet<string> {
  const leagues = new Map(nodes.map((view) => [view.node.id, leaguesOf(view, data)]));
  const isShared = ({ from, to }: { from: string; to: string }) =>
    !(leagues.get(from) ?? new Set()).isDisjointFrom(leagues.get(to) ?? new Set());
  return new Set(
    linksOf(nodes.map(({ node }) => node))
      .filter(isShared)
      .map(linkKey),
  );
}

/** Where a node is stated to stand, by code; a region is no such place. */
function leaguesOf(view: NodeView, data: Pick<Data, "places">): ReadonlySet<string> {
  if (!isSurelyUp(view)) return new Set();
  const up = view.ventures.filter((one) => one.confidence === "stated" && stands(statusOf(one)));
  return new Set(up.flatMap(({ place }) => leagueAbove(placeOf(place, data), data)?.code ?? []));
}
