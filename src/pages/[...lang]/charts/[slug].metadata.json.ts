import type { Prepared } from "../../../charts/prepare.ts";
import { chartMetadata } from "../../../files/chart-metadata.ts";
import { chartPages } from "../../../files/prepared.ts";
import { respond } from "../../../files/respond.ts";
import { inBothLanguages } from "../../../i18n/languages.ts";
import type { Lang } from "../../../lib/types.ts";

export function getStaticPaths() {
  return inBothLanguages(chartPages());
}

export function GET({ props }: { props: { prepared: Prepared; lang: Lang } }): Response {
  return respond(`${JSON.stringify(chartMetadata(props.prepared, props.lang), null, 2)}\n`, "json");
}
