import type { Prepared } from "../charts/prepare.ts";
import { preparedCharts } from "../files/prepared.ts";
import { figuresBehind } from "../lib/behind.ts";
import { data } from "../lib/data.ts";

/** The charts that draw a figure of a report. */
export function chartsFrom(report: string): readonly Prepared[] {
  return preparedCharts.filter(({ rows }) =>
    rows.some(({ of }) => figuresBehind(of, data).some((figure) => figure.report === report)),
  );
}

/** The charts that draw a value of any of the places. */
export function chartsAbout(codes: ReadonlySet<string>): readonly Prepared[] {
  return preparedCharts.filter(({ rows }) => rows.some(({ of }) => codes.has(of.place)));
}
