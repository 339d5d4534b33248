import type { Chart } from "../charts/chart.ts";
import { mapSlug } from "../charts/map-state.ts";
import type { Data } from "../model/types.ts";
import { rowWith } from "../tables/row-with.ts";
import { allCharts } from "./charts.ts";

/** The map of a chain that is in the gallery: pages of the chain without a picture of their own are shown with it. */
export const chartedMap = (chain: string, data: Data): Chart | undefined =>
  rowWith(allCharts(data), { slug: mapSlug(chain) });
