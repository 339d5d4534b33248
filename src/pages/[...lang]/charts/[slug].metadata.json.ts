import { data } from "../../../model/data.ts";
import type { Chart } from "../../../charts/chart.ts";
import { chartMetadata } from "../../../exports/chart-metadata.ts";
import { chartPages } from "../../../exports/charts.ts";
import { respond } from "../../../exports/respond.ts";
import { inBothLanguages } from "../../../i18n/languages.ts";
import type { Lang } from "../../../model/types.ts";

export function getStaticPaths() {
  return inBothLanguages(chartPages(data));
}

export function GET({ props }: { props: { chart: Chart; lang: Lang } }): Response {
  return respond(`${JSON.stringify(chartMetadata(props.chart, props.lang), null, 2)}\n`, ".json");
}
