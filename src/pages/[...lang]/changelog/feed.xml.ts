import { data } from "../../../model/data.ts";
import { atomFeed } from "../../../features/releases/feed.ts";
import { respond } from "../../../exports/respond.ts";
import { onePage } from "../../../i18n/languages.ts";
import type { Lang } from "../../../model/types.ts";

export const getStaticPaths = onePage;

export function GET({ props }: { props: { lang: Lang } }): Response {
  return respond(atomFeed({ data, lang: props.lang }), "feed.xml");
}
