import type { ChartRow } from "../../src/charts/define-chart.ts";

/** What a chart draws, in words, a line a row: `id | label | label in English | group | group in English`. */
export function told(rows: readonly ChartRow[]): string[] {
  return rows.map(({ of, label, group }) =>
    [of.id, label.zh, label.en, ...(group ? [group.zh, group.en] : [])].join(" | "),
  );
}
