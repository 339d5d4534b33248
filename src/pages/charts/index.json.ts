import { chartIndex } from "../../files/chart-index.ts";
import { preparedCharts } from "../../files/prepared.ts";
import { respond } from "../../files/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(chartIndex(preparedCharts), null, 2) + "\n", "json");
}
