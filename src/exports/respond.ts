import { endOf, mediaTypes } from "../model/media-types.ts";

/** A file of the site with the type a host should serve it under, by how its path ends. */
export function respond(body: string | Uint8Array<ArrayBuffer>, path: string): Response {
  return new Response(body, { headers: { "Content-Type": mediaTypes[endOf(path) ?? ""] ?? "" } });
}
