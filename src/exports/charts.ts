import { charts } from "../charts/index.ts";
import { moved } from "../charts/moved.ts";
import { prepareChart } from "../charts/figure-chart.ts";
import { prepareChainMap } from "../charts/chain-map.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import { data } from "../model/data.ts";

const maps = data.chains.map((chain) =>
  // A map is carried to other sites, where a label still has to find its evidence.
  prepareChainMap(chain, { data, href: (id, lang) => `${absoluteLink(paths.chain(chain.id), lang)}#${id}` }),
);

/** Every chart with its rows and words, in the order of the gallery, the chain maps last; prepared once for all. */
export const preparedCharts = [...charts.map((chart) => prepareChart(chart, { data })), ...maps];

/**
 * One page or file a chart, also under the slugs that it had before: the paths of a `[slug]` route.
 * @throws where a slug moved to none, or is in use again
 */
export function chartPages() {
  const bySlug = new Map(preparedCharts.map((prepared) => [prepared.chart.slug, prepared]));
  const old = Object.entries(moved).map(([from, to]) => {
    const prepared = bySlug.get(to);
    if (!prepared) throw new Error(`unknown chart: ${to}, to which ${from} moved. Mend src/charts/moved.ts.`);
    if (bySlug.has(from)) throw new Error(`moved chart: ${from} is in use again. Give the new chart another slug.`);
    return { params: { slug: from }, props: { prepared } };
  });
  return [...[...bySlug].map(([slug, prepared]) => ({ params: { slug }, props: { prepared } })), ...old];
}
