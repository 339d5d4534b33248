import { chainView, views } from "../../chain-maps/chain-view.ts";
import { scopes } from "../../chain-maps/scope.ts";
import type { Data } from "../../model/types.ts";

/** One page a chain: the paths of its first view and of what stands beside it. */
export function chainPages(data: Data) {
  return data.chains.map((chain) => ({ params: { chain: chain.id }, props: { chain } }));
}

/** One page a chain, place and view, but for the region's panorama, which is the chain's own page. */
export function viewPages(data: Data) {
  return data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) =>
      views
        .filter((view) => scope !== "region" || view !== "panorama")
        .map((view) => ({
          params: { chain: chain.id, scope, view },
          props: { view: chainView(chain, { scope, view, data }) },
        })),
    ),
  );
}
