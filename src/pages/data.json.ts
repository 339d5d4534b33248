import { dcatCatalogue } from "../files/dcat.ts";
import { preparedCharts } from "../files/prepared.ts";
import { respond } from "../files/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(dcatCatalogue(preparedCharts), null, 2) + "\n", "json");
}
