import { chartIndex } from "../../exports/chart-index.ts";
import { preparedCharts } from "../../exports/charts.ts";
import { respond } from "../../exports/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(chartIndex(preparedCharts), null, 2) + "\n", "json");
}
