import { formatPeriod } from "../model/format.ts";
import { pickOne } from "../model/pick.ts";
import { defineChart, valueIn } from "./define-chart.ts";
import { bars } from "./marks/bars.ts";

const events = [
  { member: "baotou-leader-trips-2022", label: { zh: "包头 · 党政主要领导外出", en: "Baotou · leaders’ trips" } },
  { member: "baotou-shanghai-briefing", label: { zh: "包头 · 上海招商说明会", en: "Baotou · Shanghai briefing" } },
  { member: "baotou-spring-2022", label: { zh: "包头 · 春季集中签约", en: "Baotou · spring signing" } },
  { member: "wuhai-fairs-2022", label: { zh: "乌海 · 丝博会等活动", en: "Wuhai · Silk Road Expo and other fairs" } },
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
  kind: "bars",
  title: (rows) => ({
    zh: `包头主要领导全年外出招商签约${valueIn(rows, { lang: "zh", ...trips })}，多于图中任何一场活动`,
    en: `Leaders’ trips in 2022 won Baotou ${valueIn(rows, { lang: "en", ...trips })} in agreements, more than any event shown`,
  }),
  subtitle: {
    zh: "包头、乌海各次招商活动签约的协议投资额，2022年（两项未注明日期），亿元",
    en: "Agreed investment by promotion event, Baotou and Wuhai, 2022 (two without a date), CNY bn",
  },
  notes: [
    {
      zh: "外出招商一项是全年24次的合计，不是一场活动；同一项目可能计入几项活动，不能相加。签约不等于到位。",
      en: "The trips are the total of 24 trips in the year, not one event, and one project may be counted at several events, so do not add these up. Signed does not mean paid in.",
    },
  ],
  select: (data) =>
    events.map(({ member, label }) => ({ of: pickOne(data, { indicator: "agreed-investment", member }), label })),
  render: (rows, options) =>
    bars(rows, {
      ...options,
      detail: ({ of }, lang) => formatPeriod(of, lang) || { zh: "日期未注明", en: "date not printed" }[lang],
    }),
});
