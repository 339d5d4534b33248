import { atomFeed } from "../../../files/feed.ts";
import { respond } from "../../../files/respond.ts";
import { onePage } from "../../../i18n/languages.ts";
import type { Lang } from "../../../lib/types.ts";

export const getStaticPaths = onePage;

export function GET({ props }: { props: { lang: Lang } }): Response {
  return respond(atomFeed(props.lang), "atom");
}
