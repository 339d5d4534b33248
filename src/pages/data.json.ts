import { data } from "../model/data.ts";
import { dcatCatalogue } from "../exports/dcat.ts";
import { allCharts } from "../exports/charts.ts";
import { respond } from "../exports/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(dcatCatalogue(allCharts(data), data), null, 2) + "\n", ".json");
}
