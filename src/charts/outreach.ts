import { periodWords } from "../model/circumstances.ts";
import { formatValue } from "../model/format.ts";
import { pickOne } from "../model/pick.ts";
import type { Data, Text } from "../model/types.ts";
import { defineChart, type ChartRow } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const measures: readonly { indicator: string; group: Text }[] = [
  { indicator: "work-teams", group: { zh: "派出的招商工作组", en: "Promotion teams sent out" } },
  { indicator: "outreach-visits", group: { zh: "派出人次", en: "Person-trips" } },
];

const reports: readonly { report: string; label: Text }[] = [
  { report: "wuhai-2022-review", label: { zh: "2022年报道", en: "The 2022 report" } },
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
      en: `${formatValue(of, "en")} in ${label.en.replace("The", "the")} (${periodWords(of, "en")})`,
    });
    return {
      zh: `乌海派出的招商工作组：${said(earlier).zh}，${said(later).zh}`,
      en: `Promotion teams sent out by Wuhai: ${said(earlier).en}, ${said(later).en}`,
    };
  },
  subtitle: {
    zh: "乌海市派出的招商工作组和人次，据两份报道",
    en: "Promotion teams and person-trips sent out by Wuhai, according to two reports",
  },
  mixes: {
    zh: "组数与人次不是同一样东西；同一指标的两个数，时期也不一定一样长。",
    en: "Teams and person-trips are different things; nor need the two numbers of one measure be for periods of one length.",
  },
  notes: [
    {
      zh: "两组数出自两份报道：乌海市2022年的报道和全区2023年的半年综述。前一份写明赴外考察，后一份只写派出，时期也未载；口径是否一致，文中未说。",
      en: "The figures come from two reports, that of 2022 on the city and the region’s half-year review of 2023. The first says that the teams travelled to visit firms, the second only that they were sent out, and prints no period; whether both count in the same way is not stated.",
    },
    {
      zh: "乌海的来访批次、走访对接家数和小分队数，两份报道里只有一份有，没有列入。",
      en: "Wuhai’s visitors received, organisations visited or met and promotion squads are printed in one of the two reports only, so they are not shown.",
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
