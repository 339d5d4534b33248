import type { Prepared } from "../../charts/figure-chart.ts";
import { chartZip } from "../../exports/chart-zip.ts";
import { chartPages } from "../../exports/charts.ts";
import { respond } from "../../exports/respond.ts";

export const getStaticPaths = chartPages;

export function GET({ props }: { props: { prepared: Prepared } }): Response {
  return respond(chartZip(props.prepared), "zip");
}
