import { preparedCharts } from "./prepared.ts";

/** The findings of the front page, strongest first: slugs of charts. */
const slugs: readonly string[] = ["signed-and-arrived", "funds-per-head", "wuhai-size-tiers"];

/** The charts of the front page; the gallery's first ones stand in where fewer are named. */
export const featured = [
  ...slugs.flatMap((slug) => preparedCharts.find(({ chart }) => chart.slug === slug) ?? []),
  ...preparedCharts.filter(({ chart }) => !slugs.includes(chart.slug)),
].slice(0, 3);
