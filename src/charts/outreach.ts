import { formatPeriod, formatValue } from "../model/format.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { pairs } from "./marks/pairs.ts";

const measures: readonly { indicator: string; group: Text }[] = [
  { indicator: "work-teams", group: { zh: "派出的招商工作组", en: "Promotion teams sent out" } },
  { indicator: "outreach-visits", group: { zh: "外出招商人次", en: "Person-trips made" } },
];

/** The later report prints no period. */
const untimed: Text = { zh: "2023年半年综述，时期未载", en: "Half-year review of 2023, no period" };

export const outreach = defineChart({
  slug: "outreach",
  kind: "paired",
  title: (rows) => {
    const [earlier, later] = rows;
    if (!earlier || !later) throw new Error("missing row: work-teams.");
    return {
      zh: `乌海派出的招商工作组：${earlier.label.zh}${formatValue(earlier.of, "zh")}，${later.label.zh}${formatValue(later.of, "zh")}`,
      en: `Promotion teams sent out by Wuhai: ${earlier.label.en} ${formatValue(earlier.of, "en")}; ${later.label.en} ${formatValue(later.of, "en")}`,
    };
  },
  subtitle: {
    zh: "乌海市派出的招商工作组（个）和外出招商人次，2022年的报道和2023年的半年综述",
    en: "Promotion teams sent out by Wuhai, and person-trips made for promotion, by a report of 2022 and a half-year review of 2023",
  },
  mixes: {
    zh: "组数与人次的坐标刻度不同，不比较两个指标；同一指标的两个数，时期也不一定一样长。",
    en: "Teams and person-trips each have their own scale and are not to be compared; nor need the two numbers of one measure be for periods of one length.",
  },
  notes: [
    {
      zh: "两个时期的数出自两份报道：乌海市的年终报道和全区的半年综述，口径是否一致，文中未说。前者只说“今年”，按1—11月计；后者的时期未载。",
      en: "The figures come from two reports, the city’s year-end report and the region’s half-year review; neither says whether they count in the same way. The first says only “this year”, read as January–November; the second gives no period.",
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
    return { of, label: { zh: formatPeriod(of, "zh") || untimed.zh, en: formatPeriod(of, "en") || untimed.en }, group };
  });
}
