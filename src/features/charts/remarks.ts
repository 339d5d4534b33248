import type { Prepared } from "../../charts/figure-chart.ts";
import type { Text } from "../../model/types.ts";

const nothing: Text = {
  zh: "图中各数指标、时期、性质相同，可以直接比较。",
  en: "All values share the same indicator, period and status and can be compared directly.",
};

/** What a reader must know of a chart: why it mixes what it mixes, the computed caveats, then its own notes. */
export function remarks({ chart, caveats }: Prepared): readonly Text[] {
  const all = [...(chart.mixes ? [chart.mixes] : []), ...caveats.map(({ text }) => text), ...(chart.notes ?? [])];
  return all.length === 0 ? [nothing] : all;
}
