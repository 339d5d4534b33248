import { preparedCharts } from "./charts.ts";

/** The findings of the front page, strongest first: slugs of charts. */
const slugs: readonly string[] = ["signed-and-arrived", "funds-per-head", "wuhai-size-tiers"];

/** The charts of the front page, in its order. */
export const featured = slugs.map((slug) => {
  const prepared = preparedCharts.find(({ chart }) => chart.slug === slug);
  if (!prepared) throw new Error(`unknown chart: ${slug}. Name one of src/charts/index.ts.`);
  return prepared;
});
