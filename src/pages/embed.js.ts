import { embedScript } from "../files/embed-script.ts";
import { respond } from "../files/respond.ts";

export async function GET(): Promise<Response> {
  return respond(await embedScript(), "js");
}
