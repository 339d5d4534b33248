import { dataPackage } from "../../files/data-package.ts";
import { respond } from "../../files/respond.ts";

export function GET(): Response {
  return respond(JSON.stringify(dataPackage(), null, 2) + "\n", "json");
}
