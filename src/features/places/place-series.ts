import { fundsSeries } from "../../charts/funds-series.ts";
import { drawChart } from "../../charts/figure-chart.ts";
import { rowsOf, type Chart } from "../../charts/chart.ts";
import { series } from "../../charts/marks/series.ts";
import { marksUsed } from "../../drawing/mark.ts";
import { allCharts } from "../../exports/charts.ts";
import { fill } from "../../i18n/fill.ts";
import { placeOf } from "../../model/lookup.ts";
import type { ChartRow, Context, Data } from "../../model/types.ts";
import { placeWords } from "./words.ts";

/**
 * The funds received in a place over time, drawn as on its chart; undefined where there is one, or where fewer than two
 * values have a place in time.
 */
export function placeSeries(code: string, { data, lang }: Context) {
  const rows = fundsSeries(data, code);
  if (inTime(rows) < 2 || seriesChart(code, data)) return undefined;
  const name = fill(placeWords.seriesOf[lang], { place: placeOf(code, data)[lang] });
  const spec = { slug: `place-${code}`, kind: "series", render: series } as const;
  return { name, marks: marksUsed(rows, data), drawings: drawChart(spec, { rows, data, lang, name }) };
}

/** The chart that draws all of them; undefined where there is none, or nothing to draw. */
export function seriesChart(code: string, data: Data): Chart | undefined {
  const rows = fundsSeries(data, code);
  if (inTime(rows) < 2) return undefined;
  return allCharts(data).find((chart) => {
    const drawn = new Set(rowsOf(chart).map(({ of }) => of.id));
    return chart.kind === "series" && rows.every(({ of }) => drawn.has(of.id));
  });
}

const inTime = (rows: readonly ChartRow[]): number => rows.filter(({ of }) => of.period_start !== "").length;
