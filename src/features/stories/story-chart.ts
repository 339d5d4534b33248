import type { Chart } from "../../charts/chart.ts";
import { allCharts } from "../../exports/charts.ts";
import type { Data } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";

/** @throws where no chart has the slug */
export function storyChart(slug: string, data: Data): Chart {
  const chart = rowWith(allCharts(data), { slug });
  if (!chart) throw new Error(`unknown chart in a story: ${slug}. Name a chart of /charts/index.json.`);
  return chart;
}
