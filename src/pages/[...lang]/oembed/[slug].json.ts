import type { Prepared } from "../../../charts/prepare.ts";
import { oembed } from "../../../files/oembed.ts";
import { chartPages } from "../../../files/prepared.ts";
import { respond } from "../../../files/respond.ts";
import { inBothLanguages } from "../../../i18n/languages.ts";
import type { Lang } from "../../../lib/types.ts";

export function getStaticPaths() {
  return inBothLanguages(chartPages());
}

export function GET({ props }: { props: { prepared: Prepared; lang: Lang } }): Response {
  return respond(JSON.stringify(oembed(props.prepared, props.lang), null, 2) + "\n", "json");
}
