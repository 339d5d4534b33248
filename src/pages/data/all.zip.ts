import { data } from "../../model/data.ts";
import { allZip } from "../../exports/all-zip.ts";
import { respond } from "../../exports/respond.ts";

export function GET(): Response {
  return respond(allZip(data), ".zip");
}
