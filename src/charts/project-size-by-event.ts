import { perProject } from "../model/derive.ts";
import { pickOne } from "../model/pick.ts";
import { counted } from "../model/plural.ts";
import { defineChart } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const sources = [
  {
    place: "150300",
    member: "wuhai-fairs-2022",
    label: { zh: "乌海 · 丝博会等活动", en: "Wuhai · Silk Road Expo and other promotion events" },
  },
  {
    place: "150200",
    member: "baotou-shanghai-foreign-2022",
    label: { zh: "包头 · 外资招商推介会", en: "Baotou · foreign-investment meeting" },
  },
  {
    place: "150200",
    member: "baotou-leader-trips-2022",
    label: { zh: "包头 · 党政主要领导外出", en: "Baotou · leaders’ trips" },
  },
  { place: "150300", member: "wuhai-autumn-2022", label: { zh: "乌海 · 秋季集中签约", en: "Wuhai · autumn signing" } },
  { place: "150200", member: "", label: { zh: "包头 · 全年全部签约", en: "Baotou · all signed in the year" } },
];

export const projectSizeByEvent = defineChart({
  slug: "project-size-by-event",
  kind: "figures",
  title: (rows) => ({
    zh: `签约项目平均每个的协议额，有${rows.length}种算法（一场、几场、全年），口径不同，不比大小`,
    en: `Agreed per project on average, counted in ${counted(rows.length, "way")} (one event, several, a year): sizes do not compare`,
  }),
  subtitle: {
    zh: "协议投资额除以同样场合的签约项目数，包头、乌海，另列包头全年全部签约",
    en: "Agreed investment divided by the number of projects signed on the same occasions, Baotou and Wuhai, with all that Baotou signed in the year",
  },
  notes: [
    {
      zh: "各行不是一类：有一场会，有几场会或多次外出的合计，也有全年的，所以不比大小；项目少，平均数容易被一两个大项目拉高；只列金额和个数报道都给出的。乌海秋季一项原文作“总金额”，按协议额登记。",
      en: "The rows are unlike, so their sizes do not compare: one meeting, several promotion events or many trips together, a whole year. Where projects are few, one or two large ones can push up the average. Only rows for which both amount and number are printed are included. The amount of Wuhai’s autumn signing is printed as “total amount” and recorded as agreed.",
    },
  ],
  select: (data) =>
    sources.map(({ place, member, label }) => ({
      of: perProject({
        amount: pickOne(data, { indicator: "agreed-investment", place, member }),
        count: pickOne(data, { indicator: "signed-projects", place, member }),
      }),
      label,
    })),
  render: (rows, options) =>
    figures(rows, { ...options, detail: ({ of }, lang) => (of.basis === "printed" ? "" : of.formula[lang]) }),
});
