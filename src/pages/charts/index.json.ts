import { chartIndex } from "../../exports/chart-index.ts";
import { allCharts } from "../../exports/charts.ts";
import { respond } from "../../exports/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(chartIndex(allCharts()), null, 2) + "\n", "json");
}
