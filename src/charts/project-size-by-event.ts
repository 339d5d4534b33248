import { perProject } from "../lib/derive.ts";
import { pickOne } from "../lib/pick.ts";
import { defineChart } from "./chart.ts";
import { bars } from "./marks/bars.ts";
import { valueIn } from "./value-in.ts";

const sources = [
  {
    place: "150300",
    member: "wuhai-fairs-2022",
    label: { zh: "乌海 · 丝博会等活动", en: "Wuhai · Silk Road Expo and other fairs" },
  },
  {
    place: "150200",
    member: "baotou-shanghai-foreign-2022",
    label: { zh: "包头 · 外资招商推介会", en: "Baotou · foreign-investment promotion" },
  },
  {
    place: "150200",
    member: "baotou-leader-trips-2022",
    label: { zh: "包头 · 党政主要领导外出", en: "Baotou · leaders’ trips" },
  },
  { place: "150300", member: "wuhai-autumn-2022", label: { zh: "乌海 · 秋季集中签约", en: "Wuhai · autumn signing" } },
  { place: "150200", member: "", label: { zh: "包头 · 全年全部签约", en: "Baotou · all signed in the year" } },
];
const fairs = { member: "wuhai-fairs-2022" };

export const projectSizeByEvent = defineChart({
  slug: "project-size-by-event",
  kind: "bars",
  title: (rows) => ({
    zh: `平均规模以乌海丝博会等活动签约最大：${valueIn(rows, { lang: "zh", ...fairs })}`,
    en: `The largest mean size: ${valueIn(rows, { lang: "en", ...fairs })} at Wuhai’s fairs`,
  }),
  subtitle: {
    zh: "协议投资额除以同一活动的签约项目数，包头、乌海，2022年，亿元/个",
    en: "Agreed investment divided by the projects signed at the same event, Baotou and Wuhai, 2022, CNY bn per project",
  },
  notes: [
    {
      zh: "项目少则均额易被一两个大项目拉高；只算金额和个数都印出的活动。",
      en: "Where projects are few, one or two large ones lift the mean. Only events with both amount and number printed.",
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
    bars(rows, { ...options, detail: ({ of }, lang) => (of.basis === "printed" ? "" : of.formula[lang]) }),
});
