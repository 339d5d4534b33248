import type { Chart } from "../charts/chart.ts";
import { allCharts } from "./charts.ts";
import type { Data } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";

const slug = "signed-and-arrived";

/** The chart that is shown where one stands for all. */
export function example(data: Data): Chart {
  const chart = rowWith(allCharts(data), { slug });
  if (!chart) throw new Error(`unknown chart: ${slug}. Name one of src/charts/index.ts.`);
  return chart;
}
