import { charts } from "../charts/index.ts";
import { prepareChart } from "../charts/prepare.ts";
import { data } from "../lib/data.ts";

/** Every chart with its rows and words, in the order of the gallery; prepared once for all pages and files. */
export const preparedCharts = charts.map((chart) => prepareChart(chart, { data }));

/** One page or file a chart: the paths of a `[slug]` route. */
export function chartPages() {
  return preparedCharts.map((prepared) => ({ params: { slug: prepared.chart.slug }, props: { prepared } }));
}
