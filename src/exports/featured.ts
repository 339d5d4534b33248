import type { Chart } from "../charts/chart.ts";
import { allCharts } from "./charts.ts";
import type { Data } from "../model/types.ts";

/** The findings of the front page, strongest first: slugs of charts. */
const slugs = ["signed-and-arrived", "hidden-total", "wuhai-size-tiers"] as const;

function chartOf(slug: string, data: Data): Chart {
  const chart = allCharts(data).find((known) => known.slug === slug);
  if (!chart) throw new Error(`unknown chart: ${slug}. Name one of src/charts/index.ts.`);
  return chart;
}

/** The charts of the front page, in its order. */
export const featured = (data: Data): readonly Chart[] => slugs.map((slug) => chartOf(slug, data));

/** The first of them, which is shown where one chart stands for all. */
export const example = (data: Data): Chart => chartOf(slugs[0], data);
