import { allMaps } from "../../exports/charts.ts";
import { paths } from "../../i18n/addresses.ts";
import { sharedWords } from "../../i18n/words.ts";
import type { Chain, Data, Lang } from "../../model/types.ts";

/** One page a chain: the paths of what stands beside its maps. */
export function chainPages(data: Data) {
  return data.chains.map((chain) => ({ params: { chain: chain.id }, props: { chain } }));
}

/** One page a chain, place and view; the region's panorama is the chain's own page. */
export function viewPages(data: Data) {
  return allMaps(data).map((chart) => {
    const { chain, scope, view } = chart.view;
    const state = scope === "region" && view === "panorama" ? undefined : `${scope}/${view}`;
    return { params: { chain: chain.id, view: state }, props: { chart } };
  });
}

/** The pages above those of a chain. */
export function aboveMaps(chain: Chain, lang: Lang) {
  return [
    { path: paths.chains, words: sharedWords.chains[lang] },
    { path: paths.chain(chain.id), words: chain[lang] },
  ];
}
