import type { Chart } from "../charts/chart.ts";
import { chartSpecs } from "../charts/index.ts";
import { moved } from "../charts/moved.ts";
import { figureChart } from "../charts/figure-chart.ts";
import { chainMap } from "../charts/chain-map.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../i18n/addresses.ts";
import { oncePerData } from "../model/once-per-data.ts";
import type { Data } from "../model/types.ts";

/**
 * Every chart with its rows and words, in the order of the gallery, the chain maps last.
 */
export const allCharts = oncePerData((data): readonly Chart[] => [
  ...chartSpecs.map((spec) => figureChart(spec, data)),
  ...data.chains.map((chain) =>
    // A map is carried to other sites, where a label still has to find its evidence.
    chainMap(chain, { data, href: (id, lang) => `${absoluteLink(paths.chain(chain.id), lang)}#${id}` }),
  ),
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
