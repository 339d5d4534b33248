import { absoluteLink } from "../i18n/link.ts";
import { respond } from "../exports/respond.ts";

/** Nothing is closed: embeds say for themselves that they are not to be indexed, which a closed door would hide. */
export function GET(): Response {
  return respond(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteLink("sitemap-index.xml")}\n`, ".txt");
}
