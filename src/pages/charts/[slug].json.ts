import type { Chart } from "../../charts/chart.ts";
import { chartJson } from "../../exports/chart-json.ts";
import { chartPages } from "../../exports/charts.ts";
import { respond } from "../../exports/respond.ts";
import { data } from "../../model/data.ts";

export const getStaticPaths = () => chartPages(data);

export function GET({ props }: { props: { chart: Chart } }): Response {
  return respond(JSON.stringify(chartJson(props.chart), null, 2) + "\n", ".json");
}
