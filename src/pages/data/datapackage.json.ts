import { data } from "../../model/data.ts";
import { dataPackage } from "../../exports/data-package.ts";
import { respond } from "../../exports/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(dataPackage(data), null, 2) + "\n", ".json");
}
