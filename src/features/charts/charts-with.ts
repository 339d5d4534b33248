import { rowsOf, type Chart } from "../../charts/chart.ts";
import { allCharts } from "../../exports/charts.ts";
import { inputIndicator } from "../../model/lookup.ts";
import { oncePerData } from "../../model/once-per-data.ts";
import type { Data } from "../../model/types.ts";

/** The charts over time, by each indicator of which they draw a value. */
const seriesByIndicator = oncePerData((data): ReadonlyMap<string, readonly Chart[]> => {
  const pairs = allCharts(data)
    .filter(({ kind }) => kind === "series")
    .flatMap((chart) =>
      [...new Set(rowsOf(chart).map(({ of }) => inputIndicator(of, data)))].map((id) => ({ id, chart })),
    );
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, members]) => [id, members.map(({ chart }) => chart)]));
});

/** The charts that draw values of an indicator over time, in the order of the gallery. */
export function seriesWith(indicator: string, data: Data): readonly Chart[] {
  return seriesByIndicator(data).get(indicator) ?? [];
}
