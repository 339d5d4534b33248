import { rowsOf, venturesOf, type Chart } from "../../charts/chart.ts";
import { allCharts } from "../../exports/charts.ts";
import { isCited } from "../../model/coverage.ts";
import { inputFigures } from "../../model/lookup.ts";
import type { Data } from "../../model/types.ts";

/** The charts that draw a figure or venture of a report. */
export function chartsFrom(report: string, data: Data): readonly Chart[] {
  return allCharts(data).filter(
    (chart) =>
      rowsOf(chart).some(({ of }) =>
        inputFigures(of, data).some((figure) => !isCited(figure) && figure.report === report),
      ) || venturesOf(chart).some((venture) => "report" in venture && venture.report === report),
  );
}

/** The charts that draw a value or venture of any of the places. */
export function chartsAbout(codes: ReadonlySet<string>, data: Data): readonly Chart[] {
  return allCharts(data).filter(
    (chart) =>
      rowsOf(chart).some(({ of }) => codes.has(of.place)) || venturesOf(chart).some(({ place }) => codes.has(place)),
  );
}

const bestOfChecks = ["hidden-total", "claimed-and-recomputed", "implied-bases"];

/** The charts that draw what the page of checks recomputes. */
export function checkCharts(data: Data): readonly Chart[] {
  return bestOfChecks.flatMap((slug) => allCharts(data).filter((chart) => chart.slug === slug));
}
