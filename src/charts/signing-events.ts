import { pickOne } from "../model/pick.ts";
import { defineChart, periodIn, valueIn } from "./define-chart.ts";
import { figures } from "./marks/figures.ts";

const events = [
  { member: "baotou-leader-trips-2022", label: { zh: "包头 · 党政主要领导外出", en: "Baotou · leaders’ trips" } },
  { member: "baotou-shanghai-briefing", label: { zh: "包头 · 上海招商说明会", en: "Baotou · Shanghai briefing" } },
  { member: "baotou-spring-2022", label: { zh: "包头 · 春季集中签约", en: "Baotou · spring signing" } },
  {
    member: "wuhai-fairs-2022",
    label: { zh: "乌海 · 丝博会等活动", en: "Wuhai · Silk Road Expo and other promotion events" },
  },
  { member: "wuhai-autumn-2022", label: { zh: "乌海 · 秋季集中签约", en: "Wuhai · autumn signing" } },
  {
    member: "baotou-reht-signing",
    label: { zh: "包头 · 稀土高新区签约", en: "Baotou · Rare Earth High-Tech Zone signing" },
  },
  {
    member: "baotou-shanghai-foreign-2022",
    label: { zh: "包头 · 外资招商推介会", en: "Baotou · foreign-investment meeting" },
  },
];

const trips = { member: "baotou-leader-trips-2022" };

export const signingEvents = defineChart({
  slug: "signing-events",
  kind: "figures",
  title: (rows) => ({
    zh: `包头主要领导${periodIn(rows, { lang: "zh", ...trips })}外出招商签约${valueIn(rows, { lang: "zh", ...trips })}，是多次外出的合计，不是一场活动`,
    en: `The ${valueIn(rows, { lang: "en", ...trips })} agreed on Baotou leaders’ trips in ${periodIn(rows, { lang: "en", ...trips })} is a total of many trips, not one event`,
  }),
  subtitle: {
    zh: "报道印有金额的几次招商活动，包头和乌海，各自的协议投资额",
    en: "Agreed investment at some promotion events for which the reports print an amount, Baotou and Wuhai",
  },
  notes: [
    {
      zh: "外出招商一项是全年各次外出的合计，丝博会等活动也不止一场；同一项目可能计入几项活动，不能相加。乌海秋季一项原文作“总金额”，按协议额登记；上海招商说明会只见于图注，印的是“协议总投资”，没有说签约。协议额不等于到位资金。",
      en: "The trips are the total of a year’s trips, and the Silk Road Expo stands with other events; one project may be counted at several events, so do not add these up. The amount of Wuhai’s autumn signing is printed as “total amount” and recorded as agreed; the Shanghai briefing stands in a caption only, which prints an agreed total and no word of signing. Agreed is not received.",
    },
  ],
  select: (data) =>
    events.map(({ member, label }) => ({ of: pickOne(data, { indicator: "agreed-investment", member }), label })),
  render: figures,
});
