import { formatPeriod } from "../lib/format.ts";
import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

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
    label: { zh: "包头 · 外资招商推介会", en: "Baotou · foreign-investment promotion" },
  },
];

const trips = { member: "baotou-leader-trips-2022" };

export const signingEvents = defineChart({
  slug: "signing-events",
  kind: "bars",
  title: (rows) => ({
    zh: `包头领导外出签下${valueIn(rows, { lang: "zh", ...trips })}，多于任何一场活动`,
    en: `Leaders’ trips brought Baotou ${valueIn(rows, { lang: "en", ...trips })} in agreements, more than any single event`,
  }),
  subtitle: {
    zh: "包头、乌海各次招商活动签约的协议投资额，2022年（部分日期未印），亿元",
    en: "Agreed investment by promotion event, Baotou and Wuhai, 2022 (some days not printed), CNY bn",
  },
  notes: [
    {
      zh: "带队外出是全年多次的合计；同一项目可能计入几项活动，不宜相加。签约不是到位。",
      en: "The trips add up a whole year; a project may count at several events, so do not add. Signed is not arrived.",
    },
  ],
  select: (data) =>
    events.map(({ member, label }) => ({ of: pickOne(data, { indicator: "agreed-investment", member }), label })),
  render: (rows, options) =>
    bars(rows, {
      ...options,
      detail: ({ of }, lang) => formatPeriod(of, lang) || { zh: "日期未印", en: "day not printed" }[lang],
    }),
});
