import { data } from "../../model/data.ts";
import { chartIndex } from "../../exports/chart-index.ts";
import { allCharts } from "../../exports/charts.ts";
import { respond } from "../../exports/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(chartIndex(allCharts(data)), null, 2) + "\n", ".json");
}
