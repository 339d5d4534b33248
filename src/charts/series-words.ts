import type { Text } from "../model/types.ts";
import type { ChartRow, ChartSpec } from "./define-chart.ts";

/** What every series of funds says of itself. */
export const seriesWords = {
  mixes: {
    zh: "本站归作的各个指标数的未必是同一样东西，同一指标之下各页的写法也未必一样；各占一段，段与段之间不相连，也不比高低，放在一条时间轴上，是要看清哪一年的数归在哪里。",
    en: "The indicators under which this site files them need not count the same thing, and under one of them sources may print several names: each has a part of its own, no part is connected with another or to be compared in height. They share a time axis to show where each year is filed.",
  },
  notes: [
    {
      zh: "一条的宽是它的时段，高是这个时段的合计：一年里较短的时段含在较长的之内，不能相加。◇ 是引自其他公开页面的数，这些页面没有逐数读完。同一个数印了几处的只画一次，先取通读的报道。",
      en: "A bar is as wide as its period and as high as the total of that period: within a year a shorter period lies within a longer one, so do not add them. ◇ marks values from other public pages, which were not read numeral by numeral. What is printed in several places is drawn once, from a report read whole where there is one.",
    },
  ],
} as const satisfies Pick<ChartSpec, "mixes" | "notes">;

/** The finding that a series of several scopes holds: under how many indicators, and over which years, it is filed. */
export function scopesTitle(
  rows: readonly ChartRow[],
  { all = rows, ...subject }: Text & { all?: readonly ChartRow[] },
): Text {
  // What has no stated time is under none of the indicators of these years; one may hold several printed names.
  const dated = all.flatMap(({ of }) => (of.basis === "printed" && of.period_end !== "" ? of.indicator : []));
  const scopes = new Set(dated).size;
  const years = all
    .flatMap(({ of }) => [of.period_start, of.period_end])
    .filter(Boolean)
    .toSorted();
  const [first = "", last = ""] = [years[0], years.at(-1)].map((day) => day?.slice(0, 4));
  if (scopes < 2) return { zh: `${subject.zh}：${first}年到${last}年`, en: `${subject.en}, ${first} to ${last}` };
  return {
    zh: `${subject.zh}：${first}年到${last}年的数归作${scopes}个指标，连不成一条线`,
    en: `${subject.en}, ${first} to ${last}: filed under ${scopes} indicators, so the years do not join into one series`,
  };
}
