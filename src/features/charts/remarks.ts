import { remarksOf, type Chart } from "../../charts/chart.ts";
import type { Text } from "../../model/types.ts";

const nothing: Text = {
  zh: "图中各数指标、时期、性质相同，可以直接比较。",
  en: "All values share the same indicator, period and status and can be compared directly.",
};

/** What a reader must know of a chart, and where that is nothing, so much. */
export function remarks(chart: Chart): readonly Text[] {
  const all = remarksOf(chart);
  return all.length === 0 ? [nothing] : all;
}
