import type { Chart } from "../charts/chart.ts";
import { allCharts } from "./charts.ts";
import type { Data } from "../model/types.ts";

/** The findings of the front page, strongest first: slugs of charts. */
const slugs: readonly string[] = ["signed-and-arrived", "funds-per-head", "wuhai-size-tiers"];

/** The charts of the front page, in its order. */
export const featured = (data: Data): readonly Chart[] =>
  slugs.map((slug) => {
    const chart = allCharts(data).find((known) => known.slug === slug);
    if (!chart) throw new Error(`unknown chart: ${slug}. Name one of src/charts/index.ts.`);
    return chart;
  });
