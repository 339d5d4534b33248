import { periodWords } from "../model/circumstances.ts";
import { formatValue } from "../model/format.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const measures: readonly { indicator: string; group: Text }[] = [
  { indicator: "work-teams", group: { zh: "派出的招商工作组", en: "Promotion teams sent out" } },
  { indicator: "outreach-visits", group: { zh: "外出招商人次", en: "Person-trips made" } },
];

const reports: readonly { report: string; label: Text }[] = [
  { report: "wuhai-2022-review", label: { zh: "本市年终报道", en: "The city’s year-end report" } },
  { report: "inner-mongolia-2023-h1", label: { zh: "全区半年综述", en: "The region’s half-year review" } },
];

export const outreach = defineChart({
  slug: "outreach",
  kind: "figures",
  title: (rows) => {
    const [earlier, later] = rows;
    if (!earlier || !later) throw new Error("missing row: work-teams.");
    const said = ({ of, label }: ChartRow) => ({
      zh: `${label.zh}${formatValue(of, "zh")}（${periodWords(of, "zh")}）`,
      en: `${formatValue(of, "en")} by ${label.en.replace("The", "the")} (${periodWords(of, "en")})`,
    });
    return {
      zh: `乌海派出的招商工作组：${said(earlier).zh}，${said(later).zh}`,
      en: `Promotion teams sent out by Wuhai: ${said(earlier).en}, ${said(later).en}`,
    };
  },
  subtitle: {
    zh: "乌海市派出的招商工作组和外出招商人次，出自两份报道",
    en: "Promotion teams sent out by Wuhai, and person-trips made for promotion, by two reports",
  },
  mixes: {
    zh: "组数与人次不是同一样东西；同一指标的两个数，时期也不一定一样长。",
    en: "Teams and person-trips are different things; nor need the two numbers of one measure be for periods of one length.",
  },
  notes: [
    {
      zh: "两个时期的数出自两份报道：乌海市的年终报道和全区的半年综述，口径是否一致，文中未说。",
      en: "The figures come from two reports, the city’s year-end report and the region’s half-year review; neither says whether they count in the same way.",
    },
    {
      zh: "来访批次、走访对接家数和小分队数只有一个时期的数，没有列入。",
      en: "Visitors received, organisations visited or met and promotion squads are printed for one period only, so they are not shown.",
    },
  ],
  select: (data) => measures.flatMap((measure) => periods(data, measure)),
  render: figures,
});

function periods(data: Data, { indicator, group }: (typeof measures)[number]): ChartRow[] {
  return reports.map(({ report, label }) => ({
    of: pickOne(data, { report, indicator, place: "150300" }),
    label,
    group,
  }));
}
