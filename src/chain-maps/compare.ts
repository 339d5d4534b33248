import type { Chain, ChainNode, Data } from "../model/types.ts";
import { chainView, type NodeView } from "./chain-view.ts";
import type { Scope } from "./scope.ts";
import { stands } from "./status.ts";

/** The two cities that are set side by side. */
export const pair = ["wuhai", "baotou"] as const satisfies Scope[];
export type City = (typeof pair)[number];

/** One node in both cities. */
export interface Side {
  node: ChainNode;
  wuhai: NodeView;
  baotou: NodeView;
}

/** A node that stands in one city feeds a node that stands, is signed or is sought in the other; computed by us. */
export interface Supply {
  from: City;
  to: City;
  node: NodeView;
  outlet: NodeView;
}

/** One chain in two cities, by what the reports say. */
export interface Comparison {
  sides: readonly Side[];
  /** Standing in one city and not in the other. */
  only: Readonly<Record<City, readonly ChainNode[]>>;
  both: readonly ChainNode[];
  /** Of which no report says anything in either city. */
  neither: readonly ChainNode[];
  supplies: readonly Supply[];
}

/** Sets a chain's nodes in Wuhai and in Baotou side by side. */
export function compareCities(
  chain: Chain,
  { data }: { data: Pick<Data, "nodes" | "ventures" | "places"> },
): Comparison {
  const [wuhai, baotou] = pair.map((scope) => chainView(chain, { scope, view: "prospect", data }).nodes);
  const sides = (wuhai ?? []).flatMap((own, index): Side[] => {
    const other = baotou?.[index];
    return other ? [{ node: own.node, wuhai: own, baotou: other }] : [];
  });
  const where = (test: (side: Side) => boolean) => sides.filter(test).map(({ node }) => node);
  const at = (city: City, side: Side) => stands(side[city].status);
  return {
    sides,
    only: {
      wuhai: where((side) => at("wuhai", side) && !at("baotou", side)),
      baotou: where((side) => at("baotou", side) && !at("wuhai", side)),
    },
    both: where((side) => at("wuhai", side) && at("baotou", side)),
    neither: where((side) => side.wuhai.status === "unreported" && side.baotou.status === "unreported"),
    supplies: [
      ...suppliesBetween(sides, { from: "wuhai", to: "baotou" }),
      ...suppliesBetween(sides, { from: "baotou", to: "wuhai" }),
    ],
  };
}

function suppliesBetween(sides: readonly Side[], { from, to }: { from: City; to: City }): Supply[] {
  return sides.flatMap((side) =>
    stands(side[from].status)
      ? sides
          .filter((other) => side.node.feeds.includes(other.node.id) && other[to].status !== "unreported")
          .map((other): Supply => ({ from, to, node: side[from], outlet: other[to] }))
      : [],
  );
}
