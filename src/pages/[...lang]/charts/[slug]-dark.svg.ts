import { data } from "../../../model/data.ts";
import type { Chart } from "../../../charts/chart.ts";
import { svgText } from "../../../drawing/tree.ts";
import { chartSvg } from "../../../exports/chart-svg.ts";
import { chartPages } from "../../../exports/charts.ts";
import { respond } from "../../../exports/respond.ts";
import { inBothLanguages } from "../../../i18n/languages.ts";
import type { Lang } from "../../../model/types.ts";

export function getStaticPaths() {
  return inBothLanguages(chartPages(data));
}

export function GET({ props }: { props: { chart: Chart; lang: Lang } }): Response {
  return respond(svgText(chartSvg(props.chart, { lang: props.lang, theme: "dark" })), ".svg");
}
