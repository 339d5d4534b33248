import { rowsOf, venturesOf, type Chart } from "../../charts/chart.ts";
import { reachOf, type Reach } from "../../model/data-date.ts";

/** To what days reaches what a chart draws. */
export function chartReach(chart: Chart): Reach {
  return reachOf([...rowsOf(chart).map(({ of }) => of), ...venturesOf(chart)], chart.data);
}
