import { charts } from "../charts/index.ts";
import { prepareChart } from "../charts/prepare.ts";
import { prepareChainMap } from "../chains/prepare.ts";
import { absoluteLink } from "../i18n/link.ts";
import { paths } from "../lib/addresses.ts";
import { data } from "../lib/data.ts";

const maps = data.chains.map((chain) =>
  // A map is carried to other sites, where a label still has to find its evidence.
  prepareChainMap(chain, { data, href: (id, lang) => `${absoluteLink(paths.chain(chain.id), lang)}#${id}` }),
);

/** Every chart with its rows and words, in the order of the gallery, the chain maps last; prepared once for all. */
export const preparedCharts = [...charts.map((chart) => prepareChart(chart, { data })), ...maps];

/** One page or file a chart: the paths of a `[slug]` route. */
export function chartPages() {
  return preparedCharts.map((prepared) => ({ params: { slug: prepared.chart.slug }, props: { prepared } }));
}
