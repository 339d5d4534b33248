import { fundsScopes, isTimeless } from "../model/funds.ts";
import type { Data } from "../model/types.ts";
import type { ChartRow } from "./define-chart.ts";
import { seriesRows } from "./series-rows.ts";

/** Every amount of funds received that is known of a place, over time; without totals of years that are not told. */
export function fundsSeries(data: Data, place: string): ChartRow[] {
  return seriesRows(data, { places: [place], indicators: fundsScopes(data) }).filter(({ of }) => !isTimeless(of));
}
