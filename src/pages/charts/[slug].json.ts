import type { Prepared } from "../../charts/figure-chart.ts";
import { chartJson } from "../../exports/chart-json.ts";
import { chartPages } from "../../exports/charts.ts";
import { respond } from "../../exports/respond.ts";

export const getStaticPaths = chartPages;

export function GET({ props }: { props: { prepared: Prepared } }): Response {
  return respond(JSON.stringify(chartJson(props.prepared), null, 2) + "\n", "json");
}
