import { chainView, views, scopes } from "../../chain-maps/chain-view.ts";
import { paths } from "../../i18n/addresses.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Chain, Data, Lang } from "../../model/types.ts";

/** One page a chain: the paths of what stands beside its maps. */
export function chainPages(data: Data) {
  return data.chains.map((chain) => ({ params: { chain: chain.id }, props: { chain } }));
}

/** One page a chain, place and view; the region's panorama is the chain's own page. */
export function viewPages(data: Data) {
  return data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) =>
      views.map((view) => ({
        params: {
          chain: chain.id,
          view: scope === "region" && view === "panorama" ? undefined : `${scope}/${view}`,
        },
        props: { view: chainView(chain, { scope, view, data }) },
      })),
    ),
  );
}

/** The pages above those of a chain. */
export function aboveMaps(chain: Chain, lang: Lang) {
  return [
    { path: paths.chains, words: sharedWords.chains[lang] },
    { path: paths.chain(chain.id), words: chain[lang] },
  ];
}
