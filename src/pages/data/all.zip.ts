import { allZip } from "../../files/all-zip.ts";
import { respond } from "../../files/respond.ts";

export function GET(): Response {
  return respond(allZip(), "zip");
}
