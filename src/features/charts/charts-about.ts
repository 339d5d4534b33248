import type { Prepared } from "../../charts/figure-chart.ts";
import { preparedCharts } from "../../exports/charts.ts";
import { inputFigures } from "../../model/inputs.ts";
import { data } from "../../model/data.ts";

/** The charts that draw a figure or venture of a report. */
export function chartsFrom(report: string): readonly Prepared[] {
  return preparedCharts.filter(
    ({ rows, ventures }) =>
      rows.some(({ of }) => inputFigures(of, data).some((figure) => figure.report === report)) ||
      ventures.some((venture) => venture.report === report),
  );
}

/** The charts that draw a value or venture of any of the places. */
export function chartsAbout(codes: ReadonlySet<string>): readonly Prepared[] {
  return preparedCharts.filter(
    ({ rows, ventures }) =>
      rows.some(({ of }) => codes.has(of.place)) || ventures.some(({ place }) => codes.has(place)),
  );
}

const bestOfChecks = ["hidden-total", "claimed-and-recomputed", "implied-bases"];

/** The charts that draw what the page of checks recomputes. */
export const checkCharts: readonly Prepared[] = bestOfChecks.flatMap((slug) =>
  preparedCharts.filter(({ chart }) => chart.slug === slug),
);
