import { data } from "../../../model/data.ts";
import type { Chart } from "../../../charts/chart.ts";
import { chartPng } from "../../../exports/chart-png.ts";
import { chartPages } from "../../../exports/charts.ts";
import { respond } from "../../../exports/respond.ts";
import { inBothLanguages } from "../../../i18n/languages.ts";
import type { Lang } from "../../../model/types.ts";

export function getStaticPaths() {
  return inBothLanguages(chartPages(data));
}

export async function GET({ props }: { props: { chart: Chart; lang: Lang } }): Promise<Response> {
  return respond(await chartPng(props.chart, { lang: props.lang, picture: "chart" }), ".png");
}
