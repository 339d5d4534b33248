import { dcatCatalogue } from "../exports/dcat.ts";
import { preparedCharts } from "../exports/charts.ts";
import { respond } from "../exports/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(dcatCatalogue(preparedCharts), null, 2) + "\n", "json");
}
