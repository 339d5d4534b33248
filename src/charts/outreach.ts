import { formatPeriod, formatValue } from "../model/format.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { pairs } from "./marks/pairs.ts";

const measures: readonly { indicator: string; group: Text }[] = [
  { indicator: "work-teams", group: { zh: "派出的招商工作组", en: "Promotion teams sent out" } },
  { indicator: "outreach-visits", group: { zh: "外出招商人次", en: "Person-trips made" } },
];

export const outreach = defineChart({
  slug: "outreach",
  kind: "paired",
  title: (rows) => {
    const [earlier, later] = rows;
    if (!earlier || !later) throw new Error("missing row: work-teams.");
    return {
      zh: `乌海2023年上半年派出${formatValue(later.of, "zh")}招商工作组，上年1—11月为${formatValue(earlier.of, "zh")}`,
      en: `Wuhai sent out ${formatValue(later.of, "en")} promotion teams in ${later.label.en}, against ${formatValue(earlier.of, "en")} in ${earlier.label.en}`,
    };
  },
  subtitle: {
    zh: "乌海市派出的招商工作组（个）和外出招商人次，2022年1—11月和2023年1—6月",
    en: "Promotion teams sent out by Wuhai, and person-trips made for promotion, Jan–Nov 2022 and Jan–Jun 2023",
  },
  mixes: {
    zh: "组数与人次的比例尺不同，只比较同一指标的两个时期，不比较两个指标。",
    en: "Teams and person-trips each have their own scale: compare the two periods of one measure, not the two measures.",
  },
  notes: [
    {
      zh: "两个时期的数出自两份报道：乌海市的年终报道和全区的半年综述，口径是否一致，文中未说。时段也未写明：前者只说“今年”，按1—11月计；后者按上半年计。",
      en: "The figures come from two reports, the city’s year-end report and the region’s half-year review; neither says whether they count in the same way. Nor is the period stated: the first says “this year”, read as January–November; the second is read as the half-year.",
    },
    {
      zh: "来访批次、走访家数和小分队数只有一个时期的数，没有画入。",
      en: "Visitors received, firms visited and promotion squads are printed for one period only, so they are not drawn.",
    },
  ],
  select: (data) => measures.flatMap((measure) => periods(data, measure)),
  render: (rows, options) => pairs(rows, options),
});

function periods(data: Data, { indicator, group }: (typeof measures)[number]): ChartRow[] {
  return ["wuhai-2022-review", "inner-mongolia-2023-h1"].map((report) => {
    const of = pickOne(data, { report, indicator, place: "150300" });
    return { of, label: { zh: formatPeriod(of, "zh"), en: formatPeriod(of, "en") }, group };
  });
}
