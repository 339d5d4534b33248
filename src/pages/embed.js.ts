import { embedScript } from "../exports/embed-script.ts";
import { respond } from "../exports/respond.ts";

export async function GET(): Promise<Response> {
  return respond(await embedScript(), ".js");
}
