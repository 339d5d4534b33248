import type { Chart } from "../charts/chart.ts";
import { chartSpecs } from "../charts/index.ts";
import { moved } from "../charts/moved.ts";
import { figureChart } from "../charts/figure-chart.ts";
import { chainMap, type Keep } from "../charts/chain-map.ts";
import type { ChainMap } from "../charts/chart.ts";
import { isCharted, mapSlug } from "../charts/map-state.ts";
import { scopes, views } from "../chain-maps/chain-view.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import { oncePerData } from "../model/once-per-data.ts";
import type { Data, Lang } from "../model/types.ts";
import { keptText } from "./kept.ts";

/** In memory while the code is being written; a build has too many maps for that, and keeps them for the next one. */
const keep: Keep | undefined = import.meta.env.DEV
  ? undefined
  : (name, make) => JSON.parse(keptText(`map ${name}`, () => JSON.stringify(make()))) as ReturnType<Keep>;

/** The map of every chain in every place and view, as charts; one a chain is in the gallery. */
export const allMaps = oncePerData((data): readonly ChainMap[] =>
  data.chains.flatMap((chain) =>
    scopes(data).flatMap((scope) =>
      views.map((view) => {
        // A map is carried to other sites, where a label still has to find its evidence.
        const page = paths.chain(chain.id, { scope, view });
        const href = (id: string, lang: Lang) => `${absoluteLink(page, lang)}#${id}`;
        return chainMap(chain, { scope, view, data, href, ...(keep && { keep }) });
      }),
    ),
  ),
);

/**
 * Every chart with its rows and words, in the order of the gallery, the chain maps last.
 */
export const allCharts = oncePerData((data): readonly Chart[] => [
  ...chartSpecs.map((spec) => figureChart(spec, data)),
  ...allMaps(data).filter(({ view }) => isCharted(view)),
]);

/**
 * One page or file a chart, also under the slugs that it had before: the paths of a `[slug]` route.
 * @throws where a slug moved to none, or is in use again
 */
export function chartPages(data: Data) {
  const bySlug = new Map(allCharts(data).map((chart) => [chart.slug, chart]));
  const old = Object.entries(moved).map(([from, to]) => {
    const chart = bySlug.get(to);
    if (!chart) throw new Error(`unknown chart: ${to}, to which ${from} moved. Mend src/charts/moved.ts.`);
    if (bySlug.has(from)) throw new Error(`moved chart: ${from} is in use again. Give the new chart another slug.`);
    return { params: { slug: from }, props: { chart } };
  });
  return [...[...bySlug].map(([slug, chart]) => ({ params: { slug }, props: { chart } })), ...old];
}

/** One embed a chart, and one a map of a chain by place and view: the paths of its route, the charts' own first. */
export function embedPages(data: Data) {
  const maps = allMaps(data).map((chart) => {
    const { chain, scope, view } = chart.view;
    return { params: { slug: `${mapSlug(chain.id)}/${scope}/${view}` }, props: { chart } };
  });
  return [...chartPages(data), ...maps];
}
