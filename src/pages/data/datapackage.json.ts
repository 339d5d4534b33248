import { dataPackage } from "../../exports/data-package.ts";
import { respond } from "../../exports/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(dataPackage(), null, 2) + "\n", "json");
}
