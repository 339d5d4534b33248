import type { Prepared } from "../../../charts/prepare.ts";
import { chartSvg } from "../../../files/chart-svg.ts";
import { chartPages } from "../../../files/prepared.ts";
import { respond } from "../../../files/respond.ts";
import { inBothLanguages } from "../../../i18n/languages.ts";
import type { Lang } from "../../../lib/types.ts";

export function getStaticPaths() {
  return inBothLanguages(chartPages());
}

export function GET({ props }: { props: { prepared: Prepared; lang: Lang } }): Response {
  return respond(chartSvg(props.prepared, { lang: props.lang, theme: "dark" }), "svg");
}
